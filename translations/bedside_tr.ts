<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>BagFigures</name>
    <message>
        <source>Pump rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient will really get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h · {infused} run · {volume} in the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered {dose} · difference {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the volume over two syringes to come closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} mcg/m²/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syringe measures {volume} · {vials}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol has no second method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other method: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {method}: {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 mL of flush would push {hours} h of drug at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BagStep</name>
    <message>
        <source>How long it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bag is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diluent really in the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume that fills the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bag waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refrigerator: use by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room temperature: use by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bag cannot be made so: see the refusal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle · day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Ward board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first patient, then weigh and measure: after that a bag can be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient matches what is written in the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search to see the whole ward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {time} · next due on top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>cycle {cycle_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} y {months} mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cycle} · day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag expired {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weigh and measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weigh again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare a bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Patients of the ward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{happened}, entered {recorded} · {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Mended {time} by {person}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight · height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycle {cycle}, from day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcg/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % or more off the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near 45 kg: confirm the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual for this height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the other side of 45 kg than the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartOverview</name>
    <message>
        <source>Weigh and measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bag yet. “Prepare bag” leads through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not weighed yet. “Weigh and measure” comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to correct or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies: {allergies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed {bed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital number {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartRefusal</name>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hospital number already belongs to another patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {minimum} to {maximum} is taken here. Please read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the entry is wrong; the reason stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be mended in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed still stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody whose role allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk or call the administrator, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are unusual for this child. Are they right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight_kg} kg is 10 % or more away from the last weight, {before_kg} kg. A wrong weight gives a wrong dose. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {weight_kg} kg the child changes between dosing by body surface and the fixed dose; the last weight was {before_kg} kg. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and height hardly fit together. Were they typed into each other&apos;s field?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug in the syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the bag is discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else of this ward may check. An administrator adds people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it off yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the volume and read syringe and pump, then enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle} · from day {day} · bag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} · {dose} · {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check did not agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Open a training ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a new ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example patients to practise with. Every window and every paper is marked as training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty, encrypted ward on this PC, with you as its first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows published rules; the decision stays with people. It is not a certified medical device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 23.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write day and time as 23.11.2026 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecimalField</name>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} decimals are taken here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Training ward: the password of everybody is {password}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Hospital no. {number} · 2nd ID {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {date} · Bed {bed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bag {amount} · {dose}/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}&#xa0;h, run&#xa0;{infused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} = {diluent} NaCl 0.9 % + {stabilizer} stabilizer + {drug} drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} = {diluent} NaCl 0.9 % + {stabilizer} stabilizer + {drug} drug + {top_up} NaCl 0.9 % top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vial lots: {lots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for the refrigerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refrigerated: use by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: {hours} h incl. infusion, out at ____:____</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: use by {time} ({hours} h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedicated line, 0.2 micron filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO NOT FLUSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 mL flush = {hours} h of drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol} · edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not output of a certified medical device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of the ward file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ward} · made {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this code can open the ward&apos;s records. It is the only way back in when no password is known any more; the program keeps no copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it locked away, apart from the PC. Do not photograph it, do not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premedication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indication}, {level}, from infusion day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} kg, {height} cm, weighed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot {lot}, expires {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relapsed or refractory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRD-positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed dose by weight: {dose}/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{per_m2}/m2/day × {bsa} m2 = {dose}/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} ÷ {each} per vial, rounded up = {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} × {strength}/mL = {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug in the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the protocol&apos;s table: {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose}/day ÷ (24 h × {rate}) = {target} mcg/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({diluent} + {stabilizer}) × {target} ÷ ({strength} - {target}) = {exact} mL, measured as {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag as supplied, stated fill {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly {volume} into an empty bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} leads; the other has no answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} leads with {drug}; the other gives {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} × {hours} h = {infused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} - {infused} = {left}; the line takes {priming} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delivered}/day, {difference} from the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused below {low} or above {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warned beyond {warn} %, {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium chloride 0.9 % bag: {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilizer first: {volume} into the bag, mix gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vial: {volume} sterile water down the wall; swirl, do not shake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug: {volume} into the bag, mix gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the air from the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime the line with the bag&apos;s own solution ({volume}), never saline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the bag and compare it with the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding leads far from the order: split the volume over two syringes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drawing of this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>It was refused ({code}). Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was mistyped: compare it letter by letter with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open this ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person may no longer sign in. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not known to this ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward&apos;s file is damaged. Nothing was changed; fetch the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward&apos;s folder is on a network drive. Move it to this PC&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version wrote this ward. Install that version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ward in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a ward in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward&apos;s file cannot be reached. Is its disk connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator; add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot take away your own way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already signed this edition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Why is the entry wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right, save it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCards</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh and measure first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} · {time} · {span} ago · {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found from weight and height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bag has been prepared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag {number} of cycle {cycle} · {dose} mcg/day · {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The ward was not founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed still stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An entry of a newer version ({kind}): kept unchanged, not readable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered {name}, hospital number {hospital_number}, bed {bed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed and measured: {weight_kg} kg, {height_cm} cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared bag {bag_number} of cycle {cycle}: {drug_ml} mL drug, {rate_ml_per_h} mL/h for {bag_hours} h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked bag {bag_number}: read {drug_ml} mL drug and {rate_ml_per_h} mL/h alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second check of bag {bag_number} read {drug_ml} mL and {rate_ml_per_h} mL/h: the bag is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded bag {bag_number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the label of bag {bag_number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected an entry: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew an entry: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected the measurement to {weight_kg} kg, {height_cm} cm: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected the registration: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the label of bag {bag_number} again, copy {copy_number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began the ward {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the ward&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may sign in from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed name or roles of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed the protocol as verified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Journal of the patient in plain words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementForm</name>
    <message>
        <source>Weigh and measure {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the scale and the stadiometer show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old entry stays visible beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read the scale again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are right, save them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>My password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password (at least 8 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label 100 × 70 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label 100 × 50 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 sheet of labels 100 × 70 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 sheet of labels 100 × 50 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation worksheet, A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels printed so far: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bag has papers only after the second check agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for this label: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} mm fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why another label is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper left the program, but the ward&apos;s file did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientStep</name>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First infusion day of this bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag of this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body surface formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose yet: see the refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First password (at least 8 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bag is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the patient first. A half-made bag is found again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle}, from day {day} · bag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bag already labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work has begun: this page can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and sign ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label has been printed yet; the bag waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationRefused</name>
    <message>
        <source>Something is missing. For a bag a weight is needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle already has a bag of this number. Take the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question on the first page waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason; it stays beside your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a pharmacist or a nurse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the next step, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever prepared the bag cannot check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person may not check a bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume or rate do not agree with the preparation. The bag must not be connected. This was recorded. Read both again, or discard the bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bag does not wait for a check any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationScenes</name>
    <message>
        <source>{size} syringe · {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} 0.9 % NaCl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} stabilizer ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9 % NaCl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stabilizer, before any drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blinatumomab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} drug ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top up with saline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n vial(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} water for injection into each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down the wall; swirl, do not shake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with blinatumomab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air out, upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} of this bag fill the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-line filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never with saline, never flushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO NOT FLUSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label follows the second check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationWords</name>
    <message>
        <source>{dose} mcg/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed dose, from 45 kg on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} mcg/m²/day × {surface} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is older than 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh again, or say why this weight may still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight differs by 10 % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is far from the weight the last order was made with. Say which one stands and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is near 45 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 43 and 47 kg the dose jumps by a third. Confirm by name that the weight was read twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and height are unusual together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both again, then confirm that they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle beyond the reimbursed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this cycle is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first infusion day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bag number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body surface formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which bag it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diluent volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line&apos;s volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the bag waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it is to be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stabilizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag with {volume} 0.9 % NaCl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilizer first: {volume} into the bag, mix gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {volume} of drug to the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up with {volume} of diluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the line with {volume} of this bag; do not flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag ready for its label, which follows the second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle}, from day {day} · {level} · {protocol}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolLineView</name>
    <message>
        <source>Edition {edition} · transcribed by {transcriber}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ward&apos;s protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password, to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have verified every number: sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified by nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolsCard</name>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Enter with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was printed when the ward was founded; it is kept locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password (at least 8 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the ward when every password is forgotten. It is shown only now and stored nowhere. Print it, lock the paper away, and type it back from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is safe: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code above. Compare it group by group with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The weight {weight_kg} kg is outside {minimum_kg} to {maximum_kg} kg. Weigh again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height {height_cm} cm is outside {minimum_cm} to {maximum_cm} cm. Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol covers children from {minimum_months} months on; this child is younger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose {dose_mcg_per_day} mcg per day is above the cap of {cap_mcg_per_day} mcg per day. Read weight and height again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This protocol has no rules for: {indication}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol has no cycle {cycle} for this indication; the last is {last_cycle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle has no infusion day {day}; the last is {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bag of {bag_hours} hours would run past day {last_day}, where the dose changes or the cycle ends. At most {longest_hours} hours fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol has no bag of {bag_hours} hours with this diluent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol does not allow this method here: {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label&apos;s table has no row for {bsa_m2} m² and {bag_hours} hours. Choose the mass balance or another duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label&apos;s table is for {table_ml} mL of diluent, not {diluent_ml} mL. Use a bag filled so, or the mass balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{diluent_ml} mL of diluent is outside {minimum_ml} to {maximum_ml} mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag would run dry: it holds {bag_volume_ml} mL, but {needed_ml} mL are needed to run and to fill the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a syringe can measure gives {difference_percent} % away from the order. Choose another duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected at {connect_at} the bag&apos;s time would end before it has run. Connect it by {latest_start}, or make a shorter bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag would expire in the refrigerator before {connect_at}. Connect it by {latest_start}, or prepare it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {expiry}. Take another pack; this one must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dissolved vial&apos;s time has ended. Discard it and dissolve a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Register patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and height come next. Everything can be corrected later, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second identifier (protocol or national number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies (write “none” if asked and none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old entry stays visible beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesField</name>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot my password: recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in numbers and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all} numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumPanel</name>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relapsed or refractory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRD positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag as supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact volume into an empty bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refrigerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the diluent bag ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilizer first: add it to the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve the vials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drug to the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up with diluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the line from this bag; do not flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the bag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisPcCard</name>
    <message>
        <source>This PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Training ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nurse, two pharmacists, a physician and an administrator are there to sign in as. All have the same password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the training ward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>The program met something unexpected ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved by the last act; the page stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, note what you did and tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>A number is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with the digits 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has two decimal marks. Write one, such as 12,5 or 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” could mean two numbers. Write thousands without a mark and decimals with fewer digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is only half a number: digits stand on both sides of the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” begins with a zero too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has more digits than any measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VialsStep</name>
    <message>
        <source>Vials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diluent and stabilizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vials are of the first pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack must be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WardForm</name>
    <message>
        <source>New ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WardWindow</name>
    <message>
        <source>Ward board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Withdraw an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays visible, struck through, with your name and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>Done: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vials&apos; time at room temperature has ended: dissolve new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vial clock: {left} left at room temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person&apos;s check ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Choose a zone from the list, such as Europe/Istanbul.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>File {number} · {second} · born {born} · bed {bed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight this bag is made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} · weighed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies: {allergies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a certified medical device. A physician decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
