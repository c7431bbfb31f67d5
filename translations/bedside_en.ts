<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallingCard</name>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n more overdue</numerusform>
            <numerusform>%n more overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerView</name>
    <message numerus="yes">
        <source>%n bag(s) are planned and stand in the queue.</source>
        <translation>
            <numerusform>%n bag is planned and stands in the queue.</numerusform>
            <numerusform>%n bags are planned and stand in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message numerus="yes">
        <source>%n further bag(s) are planned for later days.</source>
        <translation>
            <numerusform>%n further bag is planned for later days.</numerusform>
            <numerusform>%n further bags are planned for later days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n vial(s) without a price</source>
        <translation>
            <numerusform>%n vial without a price</numerusform>
            <numerusform>%n vials without a price</numerusform>
        </translation>
    </message>
</context>
</TS>
