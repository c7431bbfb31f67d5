<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
    <context>
        <name>ActForm</name>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Discard and go back</source>
            <translation>Vazgeç ve geri dön</translation>
        </message>
        <message>
            <source>Nothing was written; what you typed still stands here.</source>
            <translation>Hiçbir şey yazılmadı; yazdıklarınız burada duruyor.</translation>
        </message>
    </context>
    <context>
        <name>ActSheet</name>
        <message>
            <source>Reason</source>
            <translation>Gerekçe</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>The infusion goes on.</source>
            <translation>İnfüzyon sürer.</translation>
        </message>
        <message>
            <source>The infusion goes on, with support.</source>
            <translation>İnfüzyon destekle sürer.</translation>
        </message>
        <message>
            <source>The full dose may follow.</source>
            <translation>Tam doza geçilebilir.</translation>
        </message>
        <message>
            <source>It may be restarted at the step dose.</source>
            <translation>Basamak dozla yeniden başlanabilir.</translation>
        </message>
        <message>
            <source>It is not restarted yet.</source>
            <translation>Henüz yeniden başlanmaz.</translation>
        </message>
        <message>
            <source>The infusion is interrupted.</source>
            <translation>İnfüzyona ara verilir.</translation>
        </message>
        <message>
            <source>Discontinuing for good is considered.</source>
            <translation>Kalıcı kesme düşünülür.</translation>
        </message>
        <message>
            <source>The treatment is discontinued for good.</source>
            <translation>Tedavi kalıcı olarak kesilir.</translation>
        </message>
        <message>
            <source>Not known: a fact is missing.</source>
            <translation>Bilinmiyor: bir bilgi eksik.</translation>
        </message>
        <message>
            <source>At least: {what} Whether more is asked is not known.</source>
            <translation>En azından: {what} Fazlasının gerekip gerekmediği bilinmiyor.</translation>
        </message>
        <message>
            <source>cytokine release syndrome</source>
            <translation>sitokin salınım sendromu</translation>
        </message>
        <message>
            <source>neurological</source>
            <translation>nörolojik</translation>
        </message>
        <message>
            <source>seizure</source>
            <translation>nöbet</translation>
        </message>
        <message>
            <source>liver</source>
            <translation>karaciğer</translation>
        </message>
        <message>
            <source>other</source>
            <translation>diğer</translation>
        </message>
        <message>
            <source>ALT with its upper limit</source>
            <translation>ALT ve üst sınırı</translation>
        </message>
        <message>
            <source>AST with its upper limit</source>
            <translation>AST ve üst sınırı</translation>
        </message>
        <message>
            <source>total bilirubin with its upper limit</source>
            <translation>total bilirubin ve üst sınırı</translation>
        </message>
        <message>
            <source>which toxicity stopped the infusion, and its grade</source>
            <translation>infüzyonu durduran toksisite ve derecesi</translation>
        </message>
        <message>
            <source>why the infusion was stopped</source>
            <translation>infüzyonun neden durdurulduğu</translation>
        </message>
        <message>
            <source>the grade</source>
            <translation>derece</translation>
        </message>
        <message>
            <source>how many seizures</source>
            <translation>nöbet sayısı</translation>
        </message>
        <message>
            <source>finding: {value}</source>
            <translation>bulgu: {value}</translation>
        </message>
        <message>
            <source>grade {value} now</source>
            <translation>şimdi derece {value}</translation>
        </message>
        <message>
            <source>worst grade since it began: {value}</source>
            <translation>başladığından beri en yüksek derece: {value}</translation>
        </message>
        <message>
            <source>seizures: {value}</source>
            <translation>nöbet sayısı: {value}</translation>
        </message>
        <message>
            <source>worst grade of the cycle: {value}</source>
            <translation>siklusun en yüksek derecesi: {value}</translation>
        </message>
        <message>
            <source>worst grade at the step dose: {value}</source>
            <translation>basamak dozda en yüksek derece: {value}</translation>
        </message>
        <message>
            <source>days to resolve: {value}</source>
            <translation>düzelme süresi (gün): {value}</translation>
        </message>
        <message>
            <source>began {value}</source>
            <translation>başlangıç {value}</translation>
        </message>
        <message>
            <source>at or below the limit since {value}</source>
            <translation>{value} tarihinden beri sınırda veya altında</translation>
        </message>
        <message>
            <source>restart not before {value}</source>
            <translation>{value} öncesinde yeniden başlanmaz</translation>
        </message>
        <message>
            <source>restarted {value}</source>
            <translation>yeniden başlandı {value}</translation>
        </message>
        <message>
            <source>full dose not before {value}</source>
            <translation>{value} öncesinde tam doz verilmez</translation>
        </message>
        <message>
            <source>no entry of {value}</source>
            <translation>kayıt yok: {value}</translation>
        </message>
        <message>
            <source>a toxicity that interrupts is not over</source>
            <translation>ara verdiren bir toksisite sürüyor</translation>
        </message>
        <message>
            <source>no toxicity that interrupts is open</source>
            <translation>ara verdiren açık toksisite yok</translation>
        </message>
        <message>
            <source>it came back after a restart</source>
            <translation>yeniden başlayınca tekrarladı</translation>
        </message>
        <message>
            <source>it did not come back after a restart</source>
            <translation>yeniden başlayınca tekrarlamadı</translation>
        </message>
        <message>
            <source>the infusion has not started</source>
            <translation>infüzyon başlamadı</translation>
        </message>
        <message>
            <source>the infusion runs</source>
            <translation>infüzyon sürüyor</translation>
        </message>
        <message>
            <source>the infusion is interrupted</source>
            <translation>infüzyona ara verildi</translation>
        </message>
        <message>
            <source>the cycle is complete</source>
            <translation>siklus tamamlandı</translation>
        </message>
        <message>
            <source>the treatment has ended</source>
            <translation>tedavi sonlandırıldı</translation>
        </message>
        <message>
            <source>the condition of the restart is met</source>
            <translation>yeniden başlama koşulu sağlandı</translation>
        </message>
        <message>
            <source>the condition of the restart is not met yet</source>
            <translation>yeniden başlama koşulu henüz sağlanmadı</translation>
        </message>
        <message>
            <source>no restart is waited for</source>
            <translation>beklenen bir yeniden başlama yok</translation>
        </message>
        <message>
            <source>the time at the step dose after the restart is over</source>
            <translation>yeniden başladıktan sonraki basamak doz süresi doldu</translation>
        </message>
        <message>
            <source>the time at the step dose after the restart is not over</source>
            <translation>yeniden başladıktan sonraki basamak doz süresi dolmadı</translation>
        </message>
        <message>
            <source>no full dose is waited for after a restart</source>
            <translation>yeniden başlama sonrası beklenen tam doz yok</translation>
        </message>
        <message>
            <source>For this child: {mg} a dose.</source>
            <translation>Bu çocuk için: doz başına {mg}.</translation>
        </message>
        <message>
            <source>The maximum of {mg} applies.</source>
            <translation>En yüksek doz {mg} geçerli.</translation>
        </message>
    </context>
    <context>
        <name>AdvicePanel</name>
        <message>
            <source>What the table says</source>
            <translation>Tablo ne diyor</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Ayrıca</translation>
        </message>
        <message>
            <source>Drugs the sources name</source>
            <translation>Kaynakların andığı ilaçlar</translation>
        </message>
        <message>
            <source>Acknowledge as physician</source>
            <translation>Hekim onayı</translation>
        </message>
        <message>
            <source>States a published rule; a physician decides. Not a certified medical device.</source>
            <translation>Yayımlanmış kuralı gösterir; karar hekimindir. Sertifikalı tıbbi cihaz değildir.</translation>
        </message>
        <message>
            <source>Nothing yet: no cycle is ordered.</source>
            <translation>Henüz bir şey yok: siklus istenmedi.</translation>
        </message>
        <message>
            <source>Not known: the entries of the course cannot follow each other. Look at the journal and correct what is wrong.</source>
            <translation>Bilinmiyor: siklus kayıtları birbirini izleyemez. Günlüğe bakın ve yanlış olanı düzeltin.</translation>
        </message>
        <message>
            <source>No rule of the table asks for anything.</source>
            <translation>Tablonun hiçbir kuralı bir şey istemiyor.</translation>
        </message>
        <message>
            <source>Counts what is typed here and not saved yet.</source>
            <translation>Burada yazılan, henüz kaydedilmemiş bilgi de sayılır.</translation>
        </message>
        <message>
            <source>Rule {rule} · {sources}</source>
            <translation>Kural {rule} · {sources}</translation>
        </message>
        <message>
            <source>Because: {facts}</source>
            <translation>Dayandığı: {facts}</translation>
        </message>
        <message>
            <source>Restart not before {when}.</source>
            <translation>{when} öncesinde yeniden başlanmaz.</translation>
        </message>
        <message>
            <source>Full dose not before {when}.</source>
            <translation>{when} öncesinde tam doz verilmez.</translation>
        </message>
        <message>
            <source>Missing facts: none</source>
            <translation>Eksik bilgi: yok</translation>
        </message>
        <message>
            <source>Missing facts:</source>
            <translation>Eksik bilgi:</translation>
        </message>
        <message>
            <source>{rule}: {text}</source>
            <translation>{rule}: {text}</translation>
        </message>
        <message>
            <source>Rules that do not apply</source>
            <translation>Geçerli olmayan kurallar</translation>
        </message>
        <message>
            <source>The sources disagree</source>
            <translation>Kaynaklar ayrışıyor</translation>
        </message>
        <message>
            <source>Table 2 of the review is printed with two row headings exchanged. The program follows the review's own text and the label; the sources page shows all of it.</source>
            <translation>Derlemenin Tablo 2'sinde iki satır başlığı yer değiştirmiş basılı. Program derlemenin metnini ve etiketi izler; tamamı kaynaklar sayfasındadır.</translation>
        </message>
        <message>
            <source>{name} acknowledged this, {when}.</source>
            <translation>{name} bunu onayladı, {when}.</translation>
        </message>
        <message>
            <source>{name} decided otherwise, {when}: {reason}</source>
            <translation>{name} farklı karar verdi, {when}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>BagFigures</name>
        <message>
            <source>Pump rate</source>
            <translation>Pompa hızı</translation>
        </message>
        <message>
            <source>The patient will really get</source>
            <translation>Hasta gerçekte alacak</translation>
        </message>
        <message>
            <source>Do not flush</source>
            <translation>Yıkama yapma</translation>
        </message>
        <message>
            <source>{hours} h · {infused} run · {volume} in the bag</source>
            <translation>{hours} saat · {infused} verilir · torbada {volume}</translation>
        </message>
        <message>
            <source>ordered {dose} · difference {difference}</source>
            <translation>istenen {dose} · fark {difference}</translation>
        </message>
        <message>
            <source>Split the volume over two syringes to come closer.</source>
            <translation>Yaklaşmak için hacmi iki enjektöre bölün.</translation>
        </message>
        <message>
            <source>{dose} mcg/m²/day</source>
            <translation>{dose} mcg/m²/gün</translation>
        </message>
        <message>
            <source>The syringe measures {volume} · {vials}</source>
            <translation>Enjektörle ölçülebilen: {volume} · {vials}</translation>
        </message>
        <message>
            <source>The protocol has no second method.</source>
            <translation>Protokolde ikinci yöntem yok.</translation>
        </message>
        <message>
            <source>The other method: {reason}</source>
            <translation>Diğer yöntem: {reason}</translation>
        </message>
        <message>
            <source>By {method}: {volume}</source>
            <translation>{method} ile: {volume}</translation>
        </message>
        <message>
            <source>10 mL of flush would push {hours} h of drug at once.</source>
            <translation>10 mL yıkama bu torbadan {hours} saatlik ilacı birden iter.</translation>
        </message>
    </context>
    <context>
        <name>BagStep</name>
        <message>
            <source>How long it runs</source>
            <translation>Ne kadar sürecek</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Yöntem</translation>
        </message>
        <message>
            <source>Which bag is this?</source>
            <translation>Bu hangi torba?</translation>
        </message>
        <message>
            <source>Diluent really in the bag</source>
            <translation>Torbada gerçekte bulunan seyreltici</translation>
        </message>
        <message>
            <source>Volume that fills the line</source>
            <translation>Hattı dolduran hacim</translation>
        </message>
        <message>
            <source>Where the bag waits</source>
            <translation>Torbanın bekleyeceği yer</translation>
        </message>
        <message>
            <source>Planned connection</source>
            <translation>Planlanan takılma</translation>
        </message>
        <message>
            <source>No bag</source>
            <translation>Torba yok</translation>
        </message>
        <message>
            <source>How long it keeps</source>
            <translation>Ne kadar dayanır</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} saat</translation>
        </message>
        <message>
            <source>Duration and method</source>
            <translation>Süre ve yöntem</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>İçerik</translation>
        </message>
        <message>
            <source>Until it is connected</source>
            <translation>Takılana kadar</translation>
        </message>
        <message>
            <source>Refrigerator: use by {when}</source>
            <translation>Buzdolabında son kullanım {when}</translation>
        </message>
        <message>
            <source>Connect by {when}</source>
            <translation>En geç takılma {when}</translation>
        </message>
        <message>
            <source>Ends {when}</source>
            <translation>Bitiş {when}</translation>
        </message>
        <message>
            <source>Room temperature: use by {when}</source>
            <translation>Oda sıcaklığında son kullanım {when}</translation>
        </message>
        <message>
            <source>This bag cannot be made so: see the refusal.</source>
            <translation>Bu torba böyle hazırlanamaz: ret nedenine bakın.</translation>
        </message>
    </context>
    <context>
        <name>BagStrip</name>
        <message>
            <source>Bags of the plan</source>
            <translation>Planın torbaları</translation>
        </message>
    </context>
    <context>
        <name>BedsideCheck</name>
        <message>
            <source>Check at the bedside: first bag</source>
            <translation>Yatak başı kontrolü: ilk torba</translation>
        </message>
        <message>
            <source>Check at the bedside: next bag</source>
            <translation>Yatak başı kontrolü: sonraki torba</translation>
        </message>
        <message>
            <source>Check at the bedside: bag of the full dose</source>
            <translation>Yatak başı kontrolü: tam dozun torbası</translation>
        </message>
        <message>
            <source>Check at the bedside: restart</source>
            <translation>Yatak başı kontrolü: yeniden başlama</translation>
        </message>
        <message>
            <source>The child was not read: scan the wristband, or enter two identifiers.</source>
            <translation>Çocuğun kimliği okunmadı: bilekliği okutun ya da iki kimlik bilgisi girin.</translation>
        </message>
        <message>
            <source>This is another child. Do not connect; go back to the bed.</source>
            <translation>Bu başka bir çocuk. Takmayın; doğru yatağa dönün.</translation>
        </message>
        <message>
            <source>This label is no bag of this ward. Read it again.</source>
            <translation>Bu etiket bu servisin bir torbası değil. Yeniden okuyun.</translation>
        </message>
        <message>
            <source>This bag was made for another child. Do not connect it.</source>
            <translation>Bu torba başka bir çocuk için hazırlandı. Takmayın.</translation>
        </message>
        <message>
            <source>This bag was not checked by a second person, or its check failed.</source>
            <translation>Bu torba ikinci bir kişi tarafından kontrol edilmedi ya da kontrolü tutmadı.</translation>
        </message>
        <message>
            <source>This bag was discarded. Do not connect it.</source>
            <translation>Bu torba atılmış olarak kayıtlı. Takmayın.</translation>
        </message>
        <message>
            <source>This bag was connected before. A bag is connected once.</source>
            <translation>Bu torba daha önce takıldı. Bir torba yalnız bir kez takılır.</translation>
        </message>
        <message>
            <source>This bag is out of date: its clock has run out.</source>
            <translation>Bu torbanın süresi doldu.</translation>
        </message>
        <message>
            <source>The room clock of this bag ends too long before its run does.</source>
            <translation>Bu torbanın oda süresi, akışı bitmeden çok önce doluyor.</translation>
        </message>
        <message>
            <source>No order fits this: the cycle was not ordered, or stands otherwise.</source>
            <translation>Buna uyan bir istem yok: siklus istenmemiş ya da durumu farklı.</translation>
        </message>
        <message>
            <source>This bag was made for another cycle.</source>
            <translation>Bu torba başka bir siklus için hazırlandı.</translation>
        </message>
        <message>
            <source>This bag was made for the other dose level.</source>
            <translation>Bu torba öteki doz basamağı için hazırlandı.</translation>
        </message>
        <message>
            <source>This bag was made for another day of the cycle.</source>
            <translation>Bu torba siklusun başka bir günü için hazırlandı.</translation>
        </message>
        <message>
            <source>This bag was made by another protocol or edition.</source>
            <translation>Bu torba başka bir protokole ya da baskıya göre hazırlandı.</translation>
        </message>
        <message>
            <source>The published table is against it now.</source>
            <translation>Yayımlanmış tablo şu anda buna karşı.</translation>
        </message>
        <message>
            <source>What the published table says is not known: facts are missing.</source>
            <translation>Yayımlanmış tablonun ne dediği bilinmiyor: eksik bilgi var.</translation>
        </message>
        <message>
            <source>The weight is older than {days} days; a new one answers it.</source>
            <translation>Ağırlık {days} günden eski; yeni bir tartım bunu yanıtlar.</translation>
        </message>
        <message>
            <source>The weight has changed by {percent} % or more since this bag's order.</source>
            <translation>Ağırlık bu torbanın isteminden beri %{percent} ya da daha fazla değişti.</translation>
        </message>
        <message>
            <source>The weight has crossed {edge} kg since this bag's order.</source>
            <translation>Ağırlık bu torbanın isteminden beri {edge} kg sınırını geçti.</translation>
        </message>
        <message>
            <source>24 times too fast: probably a day's volume was set as the rate of an hour. The label says {rate}, the pump {shown}.</source>
            <translation>24 kat hızlı: büyük olasılıkla bir günlük hacim saatlik hız olarak girildi. Etikette {rate}, pompada {shown}.</translation>
        </message>
        <message>
            <source>24 times too slow: probably the rate was divided by the hours of a day. The label says {rate}, the pump {shown}.</source>
            <translation>24 kat yavaş: büyük olasılıkla hız günün saatlerine bölündü. Etikette {rate}, pompada {shown}.</translation>
        </message>
        <message>
            <source>10 times too fast: probably a decimal mark was lost. The label says {rate}, the pump {shown}.</source>
            <translation>10 kat hızlı: büyük olasılıkla ondalık virgülü unutuldu. Etikette {rate}, pompada {shown}.</translation>
        </message>
        <message>
            <source>10 times too slow: probably a decimal mark too far. The label says {rate}, the pump {shown}.</source>
            <translation>10 kat yavaş: büyük olasılıkla ondalık virgülü bir basamak kaydı. Etikette {rate}, pompada {shown}.</translation>
        </message>
        <message>
            <source>This is the rate of a bag of another duration. The label says {rate}, the pump {shown}.</source>
            <translation>Bu, başka süreli bir torbanın hızı. Etikette {rate}, pompada {shown}.</translation>
        </message>
        <message>
            <source>This is a rate of another protocol. The label says {rate}, the pump {shown}.</source>
            <translation>Bu, başka bir protokolün hızı. Etikette {rate}, pompada {shown}.</translation>
        </message>
        <message>
            <source>This is not this bag's rate. The label says {rate}, the pump {shown}.</source>
            <translation>Bu, bu torbanın hızı değil. Etikette {rate}, pompada {shown}.</translation>
        </message>
        <message>
            <source>Rate, volume and hours do not fit each other. Read all three off the pump again.</source>
            <translation>Hız, hacim ve saat birbirini tutmuyor. Üçünü de pompadan yeniden okuyun.</translation>
        </message>
        <message>
            <source>The volume is more than this bag can give: it would run dry.</source>
            <translation>Hacim bu torbanın verebileceğinden fazla: torba boşalırdı.</translation>
        </message>
        <message>
            <source>The pump would run {hours}: longer than this bag of {bag_hours} h may still run.</source>
            <translation>Pompa {hours} akardı: {bag_hours} saatlik bu torba artık o kadar akamaz.</translation>
        </message>
        <message>
            <source>The pump would stop after {hours}: this bag of {bag_hours} h has longer to run.</source>
            <translation>Pompa {hours} sonra dururdu: {bag_hours} saatlik bu torbanın akacak süresi daha uzun.</translation>
        </message>
        <message>
            <source>The rate is the label's, but the dose is not the ordered one.</source>
            <translation>Hız etiketteki hız, ama doz istenen doz değil.</translation>
        </message>
        <message>
            <source>The child would get {dose}; ordered are {ordered}.</source>
            <translation>Çocuk {dose} alırdı; istenen {ordered}.</translation>
        </message>
    </context>
    <context>
        <name>BedsidePage</name>
        <message>
            <source>Bed {bed} · {name}</source>
            <translation>Yatak {bed} · {name}</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Read bag and child again</source>
            <translation>Torbayı ve çocuğu yeniden oku</translation>
        </message>
        <message>
            <source>Check child and bag</source>
            <translation>Çocuğu ve torbayı kontrol et</translation>
        </message>
        <message>
            <source>Check the pump</source>
            <translation>Pompayı kontrol et</translation>
        </message>
        <message>
            <source>Bag: scan its label, or type the bag's number</source>
            <translation>Torba: etiketini okutun ya da torba numarasını yazın</translation>
        </message>
        <message>
            <source>Child: scan the wristband, or type its number</source>
            <translation>Çocuk: bilekliği okutun ya da numarasını yazın</translation>
        </message>
        <message>
            <source>Or the first of two identifiers (name, number, date of birth)</source>
            <translation>Ya da iki kimlik bilgisinin ilki (ad, numara, doğum tarihi)</translation>
        </message>
        <message>
            <source>And the second identifier</source>
            <translation>Ve ikinci kimlik bilgisi</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>İkinci kişi</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Kendi parolası</translation>
        </message>
        <message>
            <source>A physician's reason to go on all the same</source>
            <translation>Yine de sürdürmek için hekimin gerekçesi</translation>
        </message>
        <message>
            <source>Rate the pump shows</source>
            <translation>Pompanın gösterdiği hız</translation>
        </message>
        <message>
            <source>Volume to run the pump shows</source>
            <translation>Pompanın gösterdiği verilecek hacim</translation>
        </message>
        <message>
            <source>Hours the pump shows</source>
            <translation>Pompanın gösterdiği saat</translation>
        </message>
        <message>
            <source>1 · Bag and child</source>
            <translation>1 · Torba ve çocuk</translation>
        </message>
        <message>
            <source>The first bag, the step and every restart are checked by two. Whoever checks too reads label, wristband and pump alone.</source>
            <translation>İlk torba, tam doza geçiş ve her yeniden başlama iki kişiyle kontrol edilir. İkinci kişi etiketi, bilekliği ve pompayı kendi başına okur.</translation>
        </message>
        <message>
            <source>A physician decides</source>
            <translation>Karar hekimindir</translation>
        </message>
        <message>
            <source>Signed in here, or as the second person. The reason stays beside the name.</source>
            <translation>Hekim burada oturum açmış ya da ikinci kişi olarak. Gerekçe adının yanında kalır.</translation>
        </message>
        <message>
            <source>2 · Pump</source>
            <translation>2 · Pompa</translation>
        </message>
        <message>
            <source>Set the pump, do not start it. Enter what it shows, as it shows it.</source>
            <translation>Pompayı ayarlayın, başlatmayın. Gösterdiğini gösterdiği gibi girin.</translation>
        </message>
        <message>
            <source>It belongs to: {child}</source>
            <translation>Sahibi: {child}</translation>
        </message>
        <message>
            <source>Stop. Do not connect.</source>
            <translation>Dur. Takmayın.</translation>
        </message>
        <message>
            <source>Bag {number} fits this child. Holds until {time}.</source>
            <translation>{number} numaralı torba bu çocuğa uyuyor. Kontrol {time} saatine kadar geçerli.</translation>
        </message>
        <message>
            <source>Bag and child agree</source>
            <translation>Torba ve çocuk uyuşuyor</translation>
        </message>
        <message>
            <source>Stop. Do not start the pump.</source>
            <translation>Dur. Pompayı başlatmayın.</translation>
        </message>
        <message>
            <source>Nothing was written; what you typed still stands here.</source>
            <translation>Hiçbir şey yazılmadı; girdikleriniz burada duruyor.</translation>
        </message>
    </context>
    <context>
        <name>BoardModel</name>
        <message>
            <source>Bed</source>
            <translation>Yatak</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Cycle · day</source>
            <translation>Siklus · gün</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>Sıradaki iş</translation>
        </message>
        <message>
            <source>Toxicity</source>
            <translation>Toksisite</translation>
        </message>
    </context>
    <context>
        <name>BoardPage</name>
        <message>
            <source>Ward board</source>
            <translation>Servis panosu</translation>
        </message>
        <message>
            <source>Register patient</source>
            <translation>Hasta ekle</translation>
        </message>
        <message>
            <source>Prepare bag</source>
            <translation>Torba hazırla</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Devir teslim</translation>
        </message>
        <message>
            <source>Find by name or number</source>
            <translation>Ad veya numara ile bul</translation>
        </message>
        <message>
            <source>Find a patient by name or number</source>
            <translation>Hastayı adı veya numarası ile bul</translation>
        </message>
        <message>
            <source>No patient is registered yet.</source>
            <translation>Henüz kayıtlı hasta yok.</translation>
        </message>
        <message>
            <source>Register the first patient, then weigh and measure: after that a bag can be prepared.</source>
            <translation>Önce ilk hastayı kaydedin, sonra tartıp boyunu ölçün: ardından torba hazırlanabilir.</translation>
        </message>
        <message>
            <source>Register the first patient</source>
            <translation>İlk hastayı kaydet</translation>
        </message>
        <message>
            <source>No patient matches what is written in the search.</source>
            <translation>Aramaya yazılanla eşleşen hasta yok.</translation>
        </message>
        <message>
            <source>Clear the search to see the whole ward again.</source>
            <translation>Bütün servisi yeniden görmek için aramayı temizleyin.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Aramayı temizle</translation>
        </message>
        <message numerus="yes">
            <source>%n patient(s)</source>
            <translation>
                <numerusform>%n hasta</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} · {time} · next due on top</source>
            <translation>{count} · {time} · en yakın iş üstte</translation>
        </message>
        <message>
            <source>Nurses, pharmacists and physicians say that they know of a clock.</source>
            <translation>Geciken bir işten haberdar olduğunu hemşireler, eczacılar ve hekimler bildirir.</translation>
        </message>
        <message>
            <source>The disk refused the entry.</source>
            <translation>Disk kaydı kabul etmedi.</translation>
        </message>
        <message>
            <source>The clock has moved on in the meantime.</source>
            <translation>İşin saati bu arada değişti.</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>Hiçbir şey kaydedilmedi.</translation>
        </message>
        <message>
            <source>The clock goes on calling.</source>
            <translation>Uyarı sürüyor.</translation>
        </message>
    </context>
    <context>
        <name>BoardRow</name>
        <message>
            <source>cycle {cycle_and_day}</source>
            <translation>siklus {cycle_and_day}</translation>
        </message>
        <message>
            <source>{months} mo</source>
            <translation>{months} ay</translation>
        </message>
        <message>
            <source>{years} y {months} mo</source>
            <translation>{years} y {months} ay</translation>
        </message>
        <message>
            <source>{years} y</source>
            <translation>{years} y</translation>
        </message>
        <message>
            <source>not weighed yet</source>
            <translation>henüz tartılmadı</translation>
        </message>
        <message>
            <source>fixed dose</source>
            <translation>sabit doz</translation>
        </message>
        <message>
            <source>{cycle} · day {day}</source>
            <translation>{cycle} · gün {day}</translation>
        </message>
        <message>
            <source>interrupted, {time}</source>
            <translation>ara verildi, {time}</translation>
        </message>
        <message>
            <source>bag {number}</source>
            <translation>torba {number}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>bitiş {time}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>not logged</source>
            <translation>kayıt yok</translation>
        </message>
        <message>
            <source>connect by {time}</source>
            <translation>en geç {time} takılmalı</translation>
        </message>
        <message>
            <source>bag expired {time}</source>
            <translation>torbanın süresi doldu: {time}</translation>
        </message>
        <message>
            <source>{what}, by {time}</source>
            <translation>{what}, en geç {time}</translation>
        </message>
        <message>
            <source>{time} {what}</source>
            <translation>{time} {what}</translation>
        </message>
        <message>
            <source>OVERDUE by {time}: {what}</source>
            <translation>{time} GECİKTİ: {what}</translation>
        </message>
        <message>
            <source>{overdue} · {name} knows</source>
            <translation>{overdue} · {name} biliyor</translation>
        </message>
        <message>
            <source>weigh and measure</source>
            <translation>tart ve ölç</translation>
        </message>
        <message>
            <source>weigh again</source>
            <translation>yeniden tart</translation>
        </message>
        <message>
            <source>prepare a bag</source>
            <translation>torba hazırla</translation>
        </message>
        <message>
            <source>second check</source>
            <translation>ikinci kontrol</translation>
        </message>
        <message>
            <source>print the label</source>
            <translation>etiketi yazdır</translation>
        </message>
        <message>
            <source>connect the bag</source>
            <translation>torbayı tak</translation>
        </message>
        <message>
            <source>bag expired</source>
            <translation>torbanın süresi doldu</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>duruyor</translation>
        </message>
        <message>
            <source>entries contradict each other</source>
            <translation>kayıtlar birbiriyle çelişiyor</translation>
        </message>
        <message>
            <source>cycle ended</source>
            <translation>siklus bitti</translation>
        </message>
        <message>
            <source>4th hour</source>
            <translation>4. saat</translation>
        </message>
        <message>
            <source>bag change</source>
            <translation>torba değişimi</translation>
        </message>
        <message>
            <source>step to full dose</source>
            <translation>tam doza geçiş</translation>
        </message>
        <message>
            <source>premedication</source>
            <translation>ön tedavi</translation>
        </message>
        <message>
            <source>start of the cycle</source>
            <translation>siklus başlangıcı</translation>
        </message>
        <message>
            <source>end of the cycle</source>
            <translation>siklus sonu</translation>
        </message>
        <message>
            <source>assess restart</source>
            <translation>yeniden başlamayı değerlendir</translation>
        </message>
        <message>
            <source>assess full dose</source>
            <translation>tam doza dönüşü değerlendir</translation>
        </message>
        <message>
            <source>daily log</source>
            <translation>günlük kayıt</translation>
        </message>
        <message>
            <source>laboratory</source>
            <translation>laboratuvar</translation>
        </message>
        <message>
            <source>days in hospital end</source>
            <translation>hastanede kalış günleri biter</translation>
        </message>
        <message>
            <source>premedication, start</source>
            <translation>ön tedavi, başlangıç</translation>
        </message>
        <message>
            <source>premedication, step</source>
            <translation>ön tedavi, basamak</translation>
        </message>
        <message>
            <source>premedication, restart</source>
            <translation>ön tedavi, yeniden başlama</translation>
        </message>
        <message>
            <source>grade {grade} cytokine release</source>
            <translation>derece {grade} sitokin salınımı</translation>
        </message>
        <message>
            <source>grade {grade} neurological</source>
            <translation>derece {grade} nörolojik</translation>
        </message>
        <message>
            <source>grade {grade} seizure</source>
            <translation>derece {grade} nöbet</translation>
        </message>
        <message>
            <source>grade {grade} liver</source>
            <translation>derece {grade} karaciğer</translation>
        </message>
        <message>
            <source>grade {grade} other</source>
            <translation>derece {grade} diğer</translation>
        </message>
        <message>
            <source>pump alarm</source>
            <translation>pompa alarmı</translation>
        </message>
        <message>
            <source>line</source>
            <translation>hat</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtre</translation>
        </message>
        <message>
            <source>line occluded</source>
            <translation>hat tıkanıklığı</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>bağlantı ayrıldı</translation>
        </message>
        <message>
            <source>procedure</source>
            <translation>işlem</translation>
        </message>
        <message>
            <source>bag late</source>
            <translation>torba gecikti</translation>
        </message>
        <message>
            <source>technical</source>
            <translation>teknik</translation>
        </message>
        <message>
            <source>adverse reaction</source>
            <translation>istenmeyen etki</translation>
        </message>
        <message>
            <source>cause not told yet</source>
            <translation>nedeni henüz girilmedi</translation>
        </message>
        <message>
            <source>tomorrow {time}</source>
            <translation>yarın {time}</translation>
        </message>
    </context>
    <context>
        <name>BoardTable</name>
        <message>
            <source>Patients of the ward</source>
            <translation>Servisin hastaları</translation>
        </message>
    </context>
    <context>
        <name>CallingCard</name>
        <message numerus="yes">
            <source>%n more overdue</source>
            <translation>
                <numerusform>%n geciken iş daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallingLine</name>
        <message>
            <source>Note (may stay empty)</source>
            <translation>Not (boş kalabilir)</translation>
        </message>
        <message>
            <source>I know of it</source>
            <translation>Haberim var</translation>
        </message>
        <message>
            <source>OVERDUE by {time}</source>
            <translation>{time} GECİKTİ</translation>
        </message>
        <message>
            <source>Bed {bed} · {name}</source>
            <translation>Yatak {bed} · {name}</translation>
        </message>
        <message>
            <source>Note: {about}</source>
            <translation>Not: {about}</translation>
        </message>
        <message>
            <source>I know of it: {about}</source>
            <translation>Haberim var: {about}</translation>
        </message>
    </context>
    <context>
        <name>ChangeForm</name>
        <message>
            <source>Change the bag</source>
            <translation>Torbayı değiştir</translation>
        </message>
        <message>
            <source>Do not flush the line: what is in it is drug.</source>
            <translation>Hattı yıkamayın: içindeki ilaçtır.</translation>
        </message>
        <message>
            <source>Next bag</source>
            <translation>Sıradaki torba</translation>
        </message>
        <message>
            <source>The next bag runs</source>
            <translation>Sıradaki torba çalışıyor</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>{happened}, entered {recorded} · {person}</source>
            <translation>{happened}, kayıt {recorded} · {person}</translation>
        </message>
        <message>
            <source>▲ Mended {time} by {person}: {reason}</source>
            <translation>▲ Düzeltildi: {time}, {person}: {reason}</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Ölçüm</translation>
        </message>
        <message>
            <source>Weight · height</source>
            <translation>Ağırlık · boy</translation>
        </message>
        <message>
            <source>no longer stands</source>
            <translation>artık geçerli değil</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Hazırlanış</translation>
        </message>
        <message>
            <source>Vial lots</source>
            <translation>Flakon lotları</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Bag {number}</source>
            <translation>Torba {number}</translation>
        </message>
        <message>
            <source>cycle {cycle}, from day {day}</source>
            <translation>siklus {cycle}, {day}. günden</translation>
        </message>
        <message>
            <source>mcg/day</source>
            <translation>mcg/gün</translation>
        </message>
        <message>
            <source>h</source>
            <translation>sa</translation>
        </message>
        <message>
            <source>older than {days} days</source>
            <translation>{days} günden eski</translation>
        </message>
        <message>
            <source>{percent} % or more off the order</source>
            <translation>istemden %{percent} veya daha fazla farklı</translation>
        </message>
        <message>
            <source>near {edge} kg: confirm the band</source>
            <translation>{edge} kg'a yakın: doz grubunu onaylayın</translation>
        </message>
        <message>
            <source>unusual for this height</source>
            <translation>bu boy için alışılmadık</translation>
        </message>
        <message>
            <source>on the other side of {edge} kg than the order</source>
            <translation>{edge} kg sınırının isteme göre öbür yanında</translation>
        </message>
    </context>
    <context>
        <name>ChartOverview</name>
        <message>
            <source>Weigh and measure</source>
            <translation>Tart ve ölç</translation>
        </message>
        <message>
            <source>Prepare bag</source>
            <translation>Torba hazırla</translation>
        </message>
        <message>
            <source>Daily log</source>
            <translation>Günlük kayıt</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>Correct the entry</source>
            <translation>Kaydı düzelt</translation>
        </message>
        <message>
            <source>Withdraw the entry</source>
            <translation>Kaydı geri çek</translation>
        </message>
        <message>
            <source>Bags of the patient</source>
            <translation>Hastanın torbaları</translation>
        </message>
        <message>
            <source>Measurements of the patient</source>
            <translation>Hastanın ölçümleri</translation>
        </message>
        <message>
            <source>No bag yet. “Prepare bag” leads through it.</source>
            <translation>Henüz torba yok. “Torba hazırla” adım adım götürür.</translation>
        </message>
        <message>
            <source>Not weighed yet. “Weigh and measure” comes first.</source>
            <translation>Henüz tartılmadı. Önce “Tart ve ölç”.</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Torbalar</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Ölçümler</translation>
        </message>
        <message>
            <source>Journal of the patient</source>
            <translation>Hastanın günlüğü</translation>
        </message>
        <message>
            <source>Choose an entry to correct or withdraw it.</source>
            <translation>Düzeltmek veya geri çekmek için bir kayıt seçin.</translation>
        </message>
        <message>
            <source>The newest {shown} of {all} entries; further down, older ones follow.</source>
            <translation>{all} kayıttan en yeni {shown} kayıt gösteriliyor; aşağı inildikçe eskileri gelir.</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>henüz sorulmadı</translation>
        </message>
        <message>
            <source>Allergies: {allergies}</source>
            <translation>Alerji: {allergies}</translation>
        </message>
        <message>
            <source>bed {bed}</source>
            <translation>yatak {bed}</translation>
        </message>
        <message>
            <source>born {day}</source>
            <translation>doğum {day}</translation>
        </message>
        <message>
            <source>hospital number {number}</source>
            <translation>hastane no {number}</translation>
        </message>
    </context>
    <context>
        <name>ChartRefusal</name>
        <message>
            <source>This is needed.</source>
            <translation>Bu gerekli.</translation>
        </message>
        <message>
            <source>This hospital number already belongs to another patient.</source>
            <translation>Bu hastane numarası başka bir hastaya ait.</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>Bu gelecekte bir zaman.</translation>
        </message>
        <message>
            <source>Only {minimum} to {maximum} is taken here. Please read it again.</source>
            <translation>Burada yalnız {minimum} ile {maximum} arası kabul edilir. Lütfen yeniden okuyun.</translation>
        </message>
        <message>
            <source>Please confirm this.</source>
            <translation>Lütfen bunu onaylayın.</translation>
        </message>
        <message>
            <source>Write why the entry is wrong; the reason stays beside it.</source>
            <translation>Kaydın neden yanlış olduğunu yazın; gerekçe yanında kalır.</translation>
        </message>
        <message>
            <source>Your role does not allow this entry.</source>
            <translation>Göreviniz bu kayda izin vermiyor.</translation>
        </message>
        <message>
            <source>This entry cannot be mended in this way.</source>
            <translation>Bu kayıt bu yolla düzeltilemez.</translation>
        </message>
        <message>
            <source>The entry could not be saved.</source>
            <translation>Kayıt saklanamadı.</translation>
        </message>
        <message>
            <source>Nothing was saved; what you typed still stands here.</source>
            <translation>Hiçbir şey kaydedilmedi; yazdıklarınız burada duruyor.</translation>
        </message>
        <message>
            <source>Ask somebody whose role allows it.</source>
            <translation>Görevi buna izin veren birinden isteyin.</translation>
        </message>
        <message>
            <source>Make room on the disk or call the administrator, then save again.</source>
            <translation>Diskte yer açın veya yöneticiyi çağırın, sonra yeniden kaydedin.</translation>
        </message>
        <message>
            <source>These figures are unusual for this child. Are they right?</source>
            <translation>Bu değerler bu çocuk için alışılmadık. Doğru mu?</translation>
        </message>
        <message>
            <source>{weight_kg} kg is {percent} % or more away from the last weight, {before_kg} kg. A wrong weight gives a wrong dose. Is it right?</source>
            <translation>{weight_kg} kg, son ağırlık olan {before_kg} kg'dan %{percent} veya daha fazla farklı. Yanlış ağırlık yanlış doz demektir. Doğru mu?</translation>
        </message>
        <message>
            <source>With {weight_kg} kg the child changes between dosing by body surface and the fixed dose; the last weight was {before_kg} kg. Is it right?</source>
            <translation>{weight_kg} kg ile çocuk vücut yüzeyine göre doz ile sabit doz arasında yer değiştirir; son ağırlık {before_kg} kg idi. Doğru mu?</translation>
        </message>
        <message>
            <source>Weight and height hardly fit together. Were they typed into each other's field?</source>
            <translation>Ağırlık ve boy birbirine pek uymuyor. Yerleri karışmış olabilir mi?</translation>
        </message>
    </context>
    <context>
        <name>CheckStep</name>
        <message>
            <source>Second person</source>
            <translation>İkinci kişi</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Kendi parolası</translation>
        </message>
        <message>
            <source>Drug in the syringe</source>
            <translation>Enjektördeki ilaç</translation>
        </message>
        <message>
            <source>Pump rate</source>
            <translation>Pompa hızı</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Yeniden kontrol et</translation>
        </message>
        <message>
            <source>Why the bag is discarded</source>
            <translation>Torba neden atılıyor</translation>
        </message>
        <message>
            <source>Discard this bag</source>
            <translation>Bu torbayı at</translation>
        </message>
        <message>
            <source>What now?</source>
            <translation>Şimdi ne yapılacak?</translation>
        </message>
        <message>
            <source>Who checks</source>
            <translation>Kontrol eden</translation>
        </message>
        <message>
            <source>Nobody else of this ward may check. An administrator adds people.</source>
            <translation>Bu serviste kontrol edebilecek başka kimse yok. Yönetici kişi ekleyebilir.</translation>
        </message>
        <message>
            <source>Read it off yourself</source>
            <translation>Kendiniz okuyun</translation>
        </message>
        <message>
            <source>Work out the volume and read syringe and pump, then enter both.</source>
            <translation>Hacmi hesaplayın, enjektörü ve pompayı okuyun, sonra ikisini de girin.</translation>
        </message>
        <message>
            <source>What was ordered</source>
            <translation>İstenen</translation>
        </message>
        <message>
            <source>Cycle {cycle} · from day {day} · bag {number}</source>
            <translation>Siklus {cycle} · {day}. günden itibaren · torba {number}</translation>
        </message>
        <message>
            <source>{level} · {dose} · {hours} h</source>
            <translation>{level} · {dose} · {hours} saat</translation>
        </message>
        <message>
            <source>Prepared by {name}</source>
            <translation>Hazırlayan: {name}</translation>
        </message>
        <message>
            <source>Still open: {what}</source>
            <translation>Eksik: {what}</translation>
        </message>
        <message>
            <source>The check did not agree.</source>
            <translation>Kontrol uyuşmadı.</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Choose</source>
            <translation>Seçin</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Open a training ward</source>
            <translation>Eğitim servisi aç</translation>
        </message>
        <message>
            <source>Found a new ward</source>
            <translation>Yeni servis kur</translation>
        </message>
        <message>
            <source>Training ward</source>
            <translation>Eğitim servisi</translation>
        </message>
        <message>
            <source>Example patients to practise with. Every window and every paper is marked as training.</source>
            <translation>Alıştırma için örnek hastalar. Her pencere ve her kâğıt EĞİTİM olarak işaretlenir.</translation>
        </message>
        <message>
            <source>New ward</source>
            <translation>Yeni servis</translation>
        </message>
        <message>
            <source>An empty, encrypted ward on this PC, with you as its first administrator.</source>
            <translation>Bu bilgisayarda boş, şifreli bir servis; ilk yöneticisi sizsiniz.</translation>
        </message>
        <message>
            <source>It shows published rules; the decision stays with people. It is not a certified medical device.</source>
            <translation>Yayımlanmış kuralları gösterir; karar insanındır. Sertifikalı tıbbi cihaz değildir.</translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message>
            <source>{clock}, time left</source>
            <translation>{clock}: kalan süre</translation>
        </message>
        <message>
            <source>{child}bag {number} · lot {lots}</source>
            <translation>{child}torba {number} · lot {lots}</translation>
        </message>
        <message>
            <source>{child}dissolved vials for bag {number} · lot {lots}</source>
            <translation>{child}torba {number} için çözülmüş flakonlar · lot {lots}</translation>
        </message>
        <message>
            <source>{drug_ml} mL left in a vial · lot {lots}</source>
            <translation>flakonda kalan {drug_ml} mL · lot {lots}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>bitiş {time}</translation>
        </message>
        <message>
            <source>to run whole, connect by {time}</source>
            <translation>tam süre çalışması için en geç {time} takılmalı</translation>
        </message>
    </context>
    <context>
        <name>ClocksView</name>
        <message>
            <source>No bag and no dissolved vial is here: no clock runs.</source>
            <translation>Burada torba ya da çözülmüş flakon yok: işleyen süre yok.</translation>
        </message>
        <message>
            <source>It went into a bag…</source>
            <translation>Bir torbaya kondu…</translation>
        </message>
        <message>
            <source>Throw away…</source>
            <translation>İmha et…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Buzdolabından çıkar</translation>
        </message>
        <message>
            <source>{child} · bag {number}</source>
            <translation>{child} · torba {number}</translation>
        </message>
        <message>
            <source>Once it is out of the refrigerator its room clock runs and never stops.</source>
            <translation>Buzdolabından çıktığı anda oda süresi işlemeye başlar ve bir daha durmaz.</translation>
        </message>
        <message>
            <source>It is out now</source>
            <translation>Şimdi çıkarıldı</translation>
        </message>
        <message>
            <source>It went into this bag</source>
            <translation>Bu torbaya kondu</translation>
        </message>
        <message>
            <source>Only into a bag that was made before the vial's clock ended.</source>
            <translation>Yalnız flakonun süresi dolmadan hazırlanmış bir torbaya konabilir.</translation>
        </message>
        <message>
            <source>{drug_ml} mL left in a vial</source>
            <translation>flakonda kalan {drug_ml} mL</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>İmha edildi</translation>
        </message>
    </context>
    <context>
        <name>ClosingPart</name>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Seen at (empty: when it is saved)</source>
            <translation>Görüldüğü an (boş: kaydedildiği an)</translation>
        </message>
    </context>
    <context>
        <name>CompleteForm</name>
        <message>
            <source>Complete the cycle</source>
            <translation>Siklusu tamamla</translation>
        </message>
        <message>
            <source>All hours of the cycle are given. It ends now.</source>
            <translation>Siklusun bütün saatleri verildi. Şimdi bitiyor.</translation>
        </message>
        <message>
            <source>The cycle is complete</source>
            <translation>Siklus tamamlandı</translation>
        </message>
    </context>
    <context>
        <name>ConnectionCard</name>
        <message>
            <source>Wristband: scan it, or type its number</source>
            <translation>Bileklik: okutun ya da numarasını yazın</translation>
        </message>
        <message>
            <source>Bag label: scan its code, or type the bag's number</source>
            <translation>Torba etiketi: kodunu okutun ya da torba numarasını yazın</translation>
        </message>
        <message>
            <source>Rate the pump is set to</source>
            <translation>Pompada ayarlı hız</translation>
        </message>
        <message>
            <source>Check child, bag and pump at the bedside</source>
            <translation>Çocuğu, torbayı ve pompayı yatak başında kontrol et</translation>
        </message>
        <message>
            <source>not checked at the bedside yet</source>
            <translation>yatak başında henüz kontrol edilmedi</translation>
        </message>
        <message>
            <source>No bag fits. Prepare one, have it checked, and come back.</source>
            <translation>Uygun torba yok. Bir torba hazırlayın, kontrol ettirin ve geri gelin.</translation>
        </message>
        <message>
            <source>checked at the bedside {time}</source>
            <translation>yatak başında kontrol edildi: {time}</translation>
        </message>
        <message>
            <source>{said}, with {name}</source>
            <translation>{said}, {name} ile</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPart</name>
        <message>
            <source>An earlier log is being corrected</source>
            <translation>Önceki bir kayıt düzeltiliyor</translation>
        </message>
        <message>
            <source>Why is the entry wrong?</source>
            <translation>Kayıt neden yanlış?</translation>
        </message>
        <message>
            <source>Leave the correction</source>
            <translation>Düzeltmeden vazgeç</translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <source>Cycle on show</source>
            <translation>Gösterilen siklus</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Seyir</translation>
        </message>
        <message>
            <source>Cycle {number}</source>
            <translation>Siklus {number}</translation>
        </message>
    </context>
    <context>
        <name>CoursePapersPage</name>
        <message>
            <source>Papers</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Belge</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>Belge yok</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF olarak kaydet…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>All children of the ward</source>
            <translation>Servisin bütün çocukları</translation>
        </message>
        <message>
            <source>Shift handover, a page a child</source>
            <translation>Vardiya devri, her çocuğa bir sayfa</translation>
        </message>
        <message>
            <source>Course report, cycle {cycle}</source>
            <translation>Siklus raporu, siklus {cycle}</translation>
        </message>
        <message>
            <source>Day sheet, {time}</source>
            <translation>Günlük formu, {time}</translation>
        </message>
        <message>
            <source>Shift handover</source>
            <translation>Vardiya devri</translation>
        </message>
        <message>
            <source>Premedication sheet</source>
            <translation>Ön tedavi formu</translation>
        </message>
        <message>
            <source>No cycle is ordered for this child yet.</source>
            <translation>Bu çocuk için henüz siklus istemi yok.</translation>
        </message>
        <message>
            <source>This daily log does not stand any more.</source>
            <translation>Bu günlük kayıt artık geçerli değil.</translation>
        </message>
        <message>
            <source>No child is registered on this ward.</source>
            <translation>Bu serviste kayıtlı çocuk yok.</translation>
        </message>
    </context>
    <context>
        <name>CoursePlots</name>
        <message>
            <source>{when} · {what} {amount}</source>
            <translation>{when} · {what} {amount}</translation>
        </message>
        <message>
            <source>Findings over the cycle</source>
            <translation>Siklus boyunca bulgular</translation>
        </message>
        <message>
            <source>Nothing was logged in this cycle yet.</source>
            <translation>Bu siklusta henüz kayıt yok.</translation>
        </message>
        <message>
            <source>Arrows walk the findings; + and − zoom, 0 shows everything.</source>
            <translation>Oklar bulgular arasında gezer; + ve − yakınlaştırır, 0 tümünü gösterir.</translation>
        </message>
        <message>
            <source>temperature</source>
            <translation>ateş</translation>
        </message>
        <message>
            <source>bilirubin</source>
            <translation>bilirubin</translation>
        </message>
        <message>
            <source>neutrophils</source>
            <translation>nötrofil</translation>
        </message>
        <message>
            <source>platelets</source>
            <translation>trombosit</translation>
        </message>
        <message>
            <source>worst grade</source>
            <translation>en yüksek derece</translation>
        </message>
        <message>
            <source>dexamethasone</source>
            <translation>deksametazon</translation>
        </message>
    </context>
    <context>
        <name>CycleStrip</name>
        <message>
            <source>day {day}</source>
            <translation>gün {day}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>henüz gelmedi</translation>
        </message>
        <message>
            <source>bag {numbers}</source>
            <translation>torba {numbers}</translation>
        </message>
        <message>
            <source>has stood for {span}</source>
            <translation>{span} süredir duruyor</translation>
        </message>
        <message>
            <source>stood for {span}</source>
            <translation>{span} durdu</translation>
        </message>
        <message>
            <source>grade {grade}</source>
            <translation>derece {grade}</translation>
        </message>
        <message>
            <source>premedication given</source>
            <translation>ön tedavi verildi</translation>
        </message>
        <message>
            <source>Days of the cycle</source>
            <translation>Siklus günleri</translation>
        </message>
    </context>
    <context>
        <name>DailyLogPage</name>
        <message>
            <source>Save the log</source>
            <translation>Günlüğü kaydet</translation>
        </message>
        <message>
            <source>Choose a patient</source>
            <translation>Hasta seç</translation>
        </message>
        <message>
            <source>No log is open</source>
            <translation>Açık günlük kayıt yok</translation>
        </message>
        <message>
            <source>Daily log</source>
            <translation>Günlük kayıt</translation>
        </message>
        <message>
            <source>Choose the patient first. A half-filled log is found again there.</source>
            <translation>Önce hastayı seçin. Yarım kalan kayıt orada yeniden bulunur.</translation>
        </message>
        <message>
            <source>Daily log · {name}</source>
            <translation>Günlük kayıt · {name}</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Düzeltmeyi kaydet</translation>
        </message>
        <message>
            <source>No cycle ordered</source>
            <translation>Order edilmiş siklus yok</translation>
        </message>
        <message>
            <source>Cycle {cycle}</source>
            <translation>Siklus {cycle}</translation>
        </message>
        <message>
            <source>Cycle {cycle}, day {day}</source>
            <translation>Siklus {cycle}, gün {day}</translation>
        </message>
        <message>
            <source>▲ Draft not saved</source>
            <translation>▲ Taslak kaydedilemedi</translation>
        </message>
        <message>
            <source>Draft saved {time}</source>
            <translation>Taslak kaydedildi {time}</translation>
        </message>
        <message>
            <source>● Log saved {time}</source>
            <translation>● Kayıt yazıldı {time}</translation>
        </message>
    </context>
    <context>
        <name>DailyLogRefused</name>
        <message>
            <source>Only {minimum} to {maximum} is taken here. Please read it again.</source>
            <translation>Burada yalnız {minimum} ile {maximum} arası alınır. Lütfen yeniden okuyun.</translation>
        </message>
        <message>
            <source>This is not one certain number. Write it again, or empty it.</source>
            <translation>Bu, kesin bir sayı değil. Yeniden yazın ya da boşaltın.</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>Bu, gelecekte.</translation>
        </message>
        <message>
            <source>Write why the entry is wrong; the reason stays beside it.</source>
            <translation>Kaydın neden yanlış olduğunu yazın; gerekçe yanında kalır.</translation>
        </message>
        <message>
            <source>A log is written by a nurse or a physician.</source>
            <translation>Günlük kaydı hemşire ya da hekim yazar.</translation>
        </message>
        <message>
            <source>The log could not be saved: the disk is full or cannot be written.</source>
            <translation>Günlük kaydedilemedi: disk dolu ya da yazılamıyor.</translation>
        </message>
        <message>
            <source>This entry cannot be mended in this way.</source>
            <translation>Bu kayıt bu yolla düzeltilemez.</translation>
        </message>
        <message>
            <source>Nothing is filled in yet.</source>
            <translation>Henüz hiçbir şey doldurulmadı.</translation>
        </message>
        <message>
            <source>The form is filled in half. Answer every item, tick “Could not do it”, or take all answers back.</source>
            <translation>Form yarım dolduruldu. Her maddeyi yanıtlayın, “Yapamadı”yı işaretleyin ya da bütün yanıtları geri alın.</translation>
        </message>
        <message>
            <source>Choose a grade, or take the finding back.</source>
            <translation>Derece seçin ya da bulguyu geri alın.</translation>
        </message>
        <message>
            <source>Choose the unit of this result.</source>
            <translation>Bu sonucun birimini seçin.</translation>
        </message>
        <message>
            <source>This is needed, or take the answer above back.</source>
            <translation>Bu gerekli; değilse yukarıdaki yanıtı geri alın.</translation>
        </message>
        <message>
            <source>No log was saved; everything you filled in stands here.</source>
            <translation>Günlük kaydedilmedi; doldurduklarınızın hepsi burada duruyor.</translation>
        </message>
        <message>
            <source>The draft could not be kept: the disk is full or cannot be written.</source>
            <translation>Taslak saklanamadı: disk dolu ya da yazılamıyor.</translation>
        </message>
        <message>
            <source>What you filled in since then stands only on this page; earlier logs are untouched.</source>
            <translation>O andan beri doldurduklarınız yalnızca bu sayfada; önceki kayıtlara dokunulmadı.</translation>
        </message>
        <message>
            <source>Leave the page open, make room on the disk, then save again.</source>
            <translation>Sayfayı açık bırakın, diskte yer açın, sonra yeniden kaydedin.</translation>
        </message>
        <message>
            <source>Ask somebody whose role allows it.</source>
            <translation>Görevi buna izin veren birinden isteyin.</translation>
        </message>
    </context>
    <context>
        <name>DailyLogWords</name>
        <message>
            <source>grade</source>
            <translation>derece</translation>
        </message>
        <message>
            <source>temperature</source>
            <translation>vücut sıcaklığı</translation>
        </message>
        <message>
            <source>how long the high fever lasted</source>
            <translation>yüksek ateşin ne kadar sürdüğü</translation>
        </message>
        <message>
            <source>oxygen</source>
            <translation>oksijen</translation>
        </message>
        <message>
            <source>blood pressure support</source>
            <translation>kan basıncı desteği</translation>
        </message>
        <message>
            <source>the open items of the form</source>
            <translation>formun açık maddeleri</translation>
        </message>
        <message>
            <source>arousal</source>
            <translation>uyanıklık</translation>
        </message>
        <message>
            <source>number of seizures</source>
            <translation>nöbet sayısı</translation>
        </message>
        <message>
            <source>kind of seizure</source>
            <translation>nöbetin türü</translation>
        </message>
        <message>
            <source>how the seizure ended</source>
            <translation>nöbetin nasıl bittiği</translation>
        </message>
        <message>
            <source>day and time</source>
            <translation>gün ve saat</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>gerekçe</translation>
        </message>
        <message>
            <source>limit of the laboratory</source>
            <translation>laboratuvarın sınırı</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>birim</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>başlangıç değeri</translation>
        </message>
        <message>
            <source>could not be done</source>
            <translation>yapılamadı</translation>
        </message>
        <message>
            <source>× upper limit</source>
            <translation>× üst sınır</translation>
        </message>
        <message>
            <source>× lower limit</source>
            <translation>× alt sınır</translation>
        </message>
        <message>
            <source>× baseline</source>
            <translation>× başlangıç</translation>
        </message>
        <message>
            <source>lasting</source>
            <translation>süre</translation>
        </message>
        <message>
            <source>seizures:</source>
            <translation>nöbet sayısı:</translation>
        </message>
        <message>
            <source>deep focal weakness or posturing</source>
            <translation>ağır fokal güçsüzlük ya da postür alma</translation>
        </message>
        <message>
            <source>signs of raised pressure</source>
            <translation>kafa içi basınç artışı bulguları</translation>
        </message>
        <message>
            <source>no fever, and none hidden</source>
            <translation>ateş yok, baskılanmış da değil</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>ended quickly</source>
            <translation>kısa sürede bitti</translation>
        </message>
        <message>
            <source>long or repeated</source>
            <translation>uzun ya da yineleyen</translation>
        </message>
        <message>
            <source>blood pressure</source>
            <translation>kan basıncı</translation>
        </message>
        <message>
            <source>brain oedema</source>
            <translation>beyin ödemi</translation>
        </message>
        <message>
            <source>seizure</source>
            <translation>nöbet</translation>
        </message>
        <message>
            <source>Neurotoxicity (ICANS)</source>
            <translation>Nörotoksisite (ICANS)</translation>
        </message>
        <message>
            <source>low flow</source>
            <translation>düşük akım</translation>
        </message>
        <message>
            <source>high flow, mask</source>
            <translation>yüksek akım, maske</translation>
        </message>
        <message>
            <source>positive pressure</source>
            <translation>pozitif basınç</translation>
        </message>
        <message>
            <source>fluid only</source>
            <translation>yalnız sıvı</translation>
        </message>
        <message>
            <source>one pressor</source>
            <translation>tek pressör</translation>
        </message>
        <message>
            <source>several pressors</source>
            <translation>birden çok pressör</translation>
        </message>
        <message>
            <source>wakes by itself</source>
            <translation>kendiliğinden uyanıyor</translation>
        </message>
        <message>
            <source>to voice</source>
            <translation>sesle</translation>
        </message>
        <message>
            <source>only to touch</source>
            <translation>yalnız dokunmayla</translation>
        </message>
        <message>
            <source>cannot be woken</source>
            <translation>uyandırılamıyor</translation>
        </message>
        <message>
            <source>imaged: none</source>
            <translation>görüntülendi: yok</translation>
        </message>
        <message>
            <source>focal</source>
            <translation>fokal</translation>
        </message>
        <message>
            <source>diffuse</source>
            <translation>yaygın</translation>
        </message>
        <message>
            <source>brief, partial, awake</source>
            <translation>kısa, fokal, bilinç açık</translation>
        </message>
        <message>
            <source>brief, generalised</source>
            <translation>kısa, yaygın</translation>
        </message>
        <message>
            <source>new, or several despite treatment</source>
            <translation>yeni ya da tedaviye karşın birden fazla</translation>
        </message>
        <message>
            <source>prolonged, repetitive</source>
            <translation>uzamış, yineleyen</translation>
        </message>
        <message>
            <source>longer than {minutes} min, or again without waking between</source>
            <translation>{minutes} dakikadan uzun ya da arada ayılmadan yineleyen</translation>
        </message>
        <message>
            <source>Bilirubin</source>
            <translation>Bilirubin</translation>
        </message>
        <message>
            <source>Neutrophils</source>
            <translation>Nötrofil</translation>
        </message>
        <message>
            <source>Platelets</source>
            <translation>Trombosit</translation>
        </message>
        <message>
            <source>White cells</source>
            <translation>Lökosit</translation>
        </message>
        <message>
            <source>Haemoglobin</source>
            <translation>Hemoglobin</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>gg.aa.yyyy</translation>
        </message>
        <message>
            <source>Write the day as 23.11.2026.</source>
            <translation>Günü 23.11.2026 biçiminde yazın.</translation>
        </message>
    </context>
    <context>
        <name>DateTimeField</name>
        <message>
            <source>dd.mm.yyyy hh:mm</source>
            <translation>gg.aa.yyyy ss:dd</translation>
        </message>
        <message>
            <source>Write day and time as 23.11.2026 14:05.</source>
            <translation>Gün ve saati 23.11.2026 14:05 biçiminde yazın.</translation>
        </message>
    </context>
    <context>
        <name>DecimalField</name>
        <message>
            <source>Write a whole number.</source>
            <translation>Tam sayı yazın.</translation>
        </message>
        <message>
            <source>At most {count} decimals are taken here.</source>
            <translation>Burada en çok {count} ondalık basamak alınır.</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Reason</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>Confirm as {name}</source>
            <translation>{name} olarak onayla</translation>
        </message>
        <message>
            <source>Confirmed by {name}: {reason}</source>
            <translation>Onaylayan {name}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Departing</name>
        <message>
            <source>Decide otherwise, with a reason</source>
            <translation>Farklı karar, gerekçeyle</translation>
        </message>
        <message>
            <source>Reason for deciding otherwise</source>
            <translation>Farklı kararın gerekçesi</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Kararı kaydet</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>A reason is needed.</source>
            <translation>Gerekçe gerekli.</translation>
        </message>
    </context>
    <context>
        <name>DepartureCard</name>
        <message>
            <source>Still open</source>
            <translation>Henüz açık</translation>
        </message>
        <message>
            <source>A physician departs from this because</source>
            <translation>Hekimin farklı karar gerekçesi</translation>
        </message>
        <message>
            <source>Ready at {time}.</source>
            <translation>Hazır olacağı saat: {time}.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Training ward: the password of everybody is {password}</source>
            <translation>Eğitim servisi: herkesin parolası {password}</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Kurtarma kodunu kaydet</translation>
        </message>
    </context>
    <context>
        <name>DisagreementsView</name>
        <message>
            <source>Review</source>
            <translation>Derleme</translation>
        </message>
        <message>
            <source>US label 2023-06</source>
            <translation>ABD etiketi 2023-06</translation>
        </message>
        <message>
            <source>The Turkish protocol follows</source>
            <translation>Türk protokolü şunu izler</translation>
        </message>
    </context>
    <context>
        <name>DiscontinueForm</name>
        <message>
            <source>End the treatment for good</source>
            <translation>Tedaviyi kalıcı kes</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Gerekçe</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Kalıcı</translation>
        </message>
        <message>
            <source>The child gets no further infusion. Taking it back needs two people.</source>
            <translation>Çocuk artık infüzyon almaz. Geri almak iki kişi ister.</translation>
        </message>
        <message>
            <source>End for good</source>
            <translation>Kalıcı kes</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>born {date}, {age}, {sex}</source>
            <translation>doğum {date}, {age}, {sex}</translation>
        </message>
        <message>
            <source>Hospital no. {number} · 2nd ID {second}</source>
            <translation>Dosya no {number} · 2. kimlik {second}</translation>
        </message>
        <message>
            <source>Allergies: {allergies}</source>
            <translation>Alerji: {allergies}</translation>
        </message>
        <message>
            <source>{ward}, as it stood on {time}</source>
            <translation>{ward}, {time} itibarıyla</translation>
        </message>
        <message>
            <source>{weight} kg, {height} cm</source>
            <translation>{weight} kg, {height} cm</translation>
        </message>
        <message>
            <source>States what a published rule says; a physician decides. Not output of a certified medical device.</source>
            <translation>Yayımlanmış bir kuralın dediğini aktarır; kararı hekim verir. Sertifikalı bir tıbbi cihazın çıktısı değildir.</translation>
        </message>
        <message>
            <source>Born {date} · Bed {bed}</source>
            <translation>Doğum {date} · Yatak {bed}</translation>
        </message>
        <message>
            <source>In the bag {amount} · {dose}/day</source>
            <translation>Torbada {amount} · {dose}/gün</translation>
        </message>
        <message>
            <source>{hours} h, run {infused}</source>
            <translation>{hours} saat, {infused} verilir</translation>
        </message>
        <message>
            <source>of {volume}</source>
            <translation>torba {volume}</translation>
        </message>
        <message>
            <source>Bag {number}</source>
            <translation>Torba {number}</translation>
        </message>
        <message>
            <source>Cycle {number}</source>
            <translation>Siklus {number}</translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>EĞİTİM</translation>
        </message>
        <message>
            <source>Reprint {number}</source>
            <translation>Tekrar {number}</translation>
        </message>
        <message>
            <source>{volume} = {diluent} NaCl 0.9 % + {stabilizer} stabilizer + {drug} drug</source>
            <translation>{volume} = {diluent} %0,9 NaCl + {stabilizer} stabilizatör + {drug} ilaç</translation>
        </message>
        <message>
            <source>{volume} = {diluent} NaCl 0.9 % + {stabilizer} stabilizer + {drug} drug + {top_up} NaCl 0.9 % top-up</source>
            <translation>{volume} = {diluent} %0,9 NaCl + {stabilizer} stabilizatör + {drug} ilaç + {top_up} %0,9 NaCl tamamlama</translation>
        </message>
        <message>
            <source>Vial lots: {lots}</source>
            <translation>Flakon parti: {lots}</translation>
        </message>
        <message>
            <source>Prepared {time}</source>
            <translation>Hazırlandı {time}</translation>
        </message>
        <message>
            <source>Connect by {time}</source>
            <translation>En geç takma {time}</translation>
        </message>
        <message>
            <source>Not for the refrigerator</source>
            <translation>Buzdolabına konmaz</translation>
        </message>
        <message>
            <source>Refrigerated: use by {time}</source>
            <translation>Buzdolabında son {time}</translation>
        </message>
        <message>
            <source>Room: {hours} h incl. infusion, out at ____:____</source>
            <translation>Oda: {hours} saat, infüzyon dahil, çıkış ____:____</translation>
        </message>
        <message>
            <source>Room: use by {time} ({hours} h)</source>
            <translation>Oda: son kullanım {time} ({hours} saat)</translation>
        </message>
        <message>
            <source>Dedicated line, 0.2 micron filter</source>
            <translation>Ayrı hat, 0,2 mikron filtre</translation>
        </message>
        <message>
            <source>Prepared by: {name}</source>
            <translation>Hazırlayan: {name}</translation>
        </message>
        <message>
            <source>Checked by: {name}</source>
            <translation>Kontrol: {name}</translation>
        </message>
        <message>
            <source>DO NOT FLUSH</source>
            <translation>YIKAMA YAPMA</translation>
        </message>
        <message>
            <source>10 mL flush = {hours} h of drug</source>
            <translation>10 mL yıkama = {hours} saatlik ilaç</translation>
        </message>
        <message>
            <source>{protocol} · edition {edition}</source>
            <translation>{protocol} · baskı {edition}</translation>
        </message>
        <message>
            <source>Not output of a certified medical device</source>
            <translation>Sertifikalı tıbbi cihaz çıktısı değildir</translation>
        </message>
        <message>
            <source>patient name</source>
            <translation>hasta adı</translation>
        </message>
        <message>
            <source>hospital number and second identifier</source>
            <translation>dosya numarası ve ikinci kimlik</translation>
        </message>
        <message>
            <source>bed</source>
            <translation>yatak</translation>
        </message>
        <message>
            <source>parts of the bag</source>
            <translation>torbanın bileşenleri</translation>
        </message>
        <message>
            <source>vial lots</source>
            <translation>flakon partileri</translation>
        </message>
        <message>
            <source>name of who prepared</source>
            <translation>hazırlayanın adı</translation>
        </message>
        <message>
            <source>name of who checked</source>
            <translation>kontrol edenin adı</translation>
        </message>
        <message>
            <source>bag code</source>
            <translation>torba kodu</translation>
        </message>
        <message>
            <source>protocol and edition</source>
            <translation>protokol ve baskı</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>hız</translation>
        </message>
        <message>
            <source>hours and volume to run</source>
            <translation>süre ve verilecek hacim</translation>
        </message>
        <message>
            <source>drug in the bag and dose per day</source>
            <translation>torbadaki ilaç ve günlük doz</translation>
        </message>
        <message>
            <source>room temperature line</source>
            <translation>oda sıcaklığı satırı</translation>
        </message>
        <message>
            <source>refrigerator line</source>
            <translation>buzdolabı satırı</translation>
        </message>
        <message>
            <source>Recovery code of the ward file</source>
            <translation>Servis dosyasının kurtarma kodu</translation>
        </message>
        <message>
            <source>{ward} · made {time}</source>
            <translation>{ward} · oluşturuldu {time}</translation>
        </message>
        <message>
            <source>Whoever holds this code can open the ward's records. It is the only way back in when no password is known any more; the program keeps no copy of it.</source>
            <translation>Bu kodu elinde tutan servisin kayıtlarını açabilir. Hiçbir parola bilinmediğinde geri dönmenin tek yolu budur; program bunun kopyasını tutmaz.</translation>
        </message>
        <message>
            <source>Keep it locked away, apart from the PC. Do not photograph it, do not send it.</source>
            <translation>Kilit altında, bilgisayardan ayrı sakla. Fotoğrafını çekme, gönderme.</translation>
        </message>
        <message>
            <source>Preparation worksheet</source>
            <translation>Hazırlama formu</translation>
        </message>
        <message>
            <source>Course report</source>
            <translation>Siklus raporu</translation>
        </message>
        <message>
            <source>Cycle {cycle}</source>
            <translation>Siklus {cycle}</translation>
        </message>
        <message>
            <source>What the physician said to the table</source>
            <translation>Hekimin tabloya yanıtı</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>İstem</translation>
        </message>
        <message>
            <source>The course</source>
            <translation>Gidiş</translation>
        </message>
        <message>
            <source>this cycle was never ordered</source>
            <translation>bu siklus hiç istem edilmedi</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>İstem</translation>
        </message>
        <message>
            <source>{time} by {name}</source>
            <translation>{time}, {name}</translation>
        </message>
        <message>
            <source>{weight} kg, {height} cm, weighed {time}; body surface {bsa} m² ({formula})</source>
            <translation>{weight} kg, {height} cm, tartı {time}; vücut yüzeyi {bsa} m² ({formula})</translation>
        </message>
        <message>
            <source>Planned start</source>
            <translation>Planlanan başlangıç</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ölçüler</translation>
        </message>
        <message>
            <source>days {first} to {last}</source>
            <translation>{first}-{last}. günler</translation>
        </message>
        <message>
            <source>fixed dose by weight</source>
            <translation>kiloya göre sabit doz</translation>
        </message>
        <message>
            <source>{per_m2}/m2/day × {bsa} m2</source>
            <translation>{per_m2}/m2/gün × {bsa} m2</translation>
        </message>
        <message>
            <source>{dose}/day</source>
            <translation>{dose}/gün</translation>
        </message>
        <message>
            <source>The entries of this cycle do not fit one another ({code}).</source>
            <translation>Bu siklusun kayıtları birbirini tutmuyor ({code}).</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Gidiş</translation>
        </message>
        <message>
            <source>Infused</source>
            <translation>Verilen</translation>
        </message>
        <message>
            <source>{infused} h, {left} h to come</source>
            <translation>{infused} saat, kalan {left} saat</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>Planned end</source>
            <translation>Planlanan bitiş</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Bitiş</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Bitiş nedeni</translation>
        </message>
        <message>
            <source>Days of the cycle</source>
            <translation>Siklus günleri</translation>
        </message>
        <message>
            <source>Findings over time</source>
            <translation>Bulguların seyri</translation>
        </message>
        <message>
            <source>Dashed verticals: a bag was connected. Grey bands: the pump stood. ALT, AST and bilirubin as multiples of the laboratory's own upper limit.</source>
            <translation>Kesikli dikey çizgi: torba takıldı. Gri bant: pompa durdu. ALT, AST ve bilirubin, laboratuvarın kendi üst sınırının katı olarak.</translation>
        </message>
        <message>
            <source>Nothing on record.</source>
            <translation>Kayıt yok.</translation>
        </message>
        <message>
            <source>What goes into the bag</source>
            <translation>Torbaya girenler</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>Nasıl verilir</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Kullanılanlar</translation>
        </message>
        <message>
            <source>Use by</source>
            <translation>Son kullanım</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Gün</translation>
        </message>
        <message>
            <source>Stood, h</source>
            <translation>Durdu, saat</translation>
        </message>
        <message>
            <source>Premedication</source>
            <translation>Ön tedavi</translation>
        </message>
        <message>
            <source>Low light bar: step level. High dark bar: full level. Its width is the share of the day that was infused; a line with a gap is a pause. +: premedication was given.</source>
            <translation>Alçak açık çubuk: basamak doz. Yüksek koyu çubuk: tam doz. Genişliği, günün verilen payıdır; kesikli çizgi aradır. +: ön tedavi verildi.</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Uyarılar</translation>
        </message>
        <message>
            <source>Rules and sources</source>
            <translation>Kurallar ve kaynaklar</translation>
        </message>
        <message>
            <source>{indication}, {level}, from infusion day {day}</source>
            <translation>{indication}, {level}, infüzyon günü {day} itibarıyla</translation>
        </message>
        <message>
            <source>{weight} kg, {height} cm, weighed {time}</source>
            <translation>{weight} kg, {height} cm, tartım {time}</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Tedavi</translation>
        </message>
        <message>
            <source>Weight and height</source>
            <translation>Ağırlık ve boy</translation>
        </message>
        <message>
            <source>Steps, in this order</source>
            <translation>Adımlar, bu sırayla</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>İmza</translation>
        </message>
        <message>
            <source>Vial</source>
            <translation>Flakon</translation>
        </message>
        <message>
            <source>Diluent</source>
            <translation>Seyreltici</translation>
        </message>
        <message>
            <source>Stabilizer</source>
            <translation>Stabilizatör</translation>
        </message>
        <message>
            <source>lot {lot}, expires {date}</source>
            <translation>parti {lot}, son kullanma {date}</translation>
        </message>
        <message>
            <source>Prepared, connect by</source>
            <translation>Hazırlanma, en geç takma</translation>
        </message>
        <message>
            <source>Refrigerator</source>
            <translation>Buzdolabı</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Oda</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Hat</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>henüz kimse</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
        <message>
            <source>What the published table said on {time}</source>
            <translation>Yayımlanmış tablonun {time} tarihinde söylediği</translation>
        </message>
        <message>
            <source>The table could not be asked: the entries of the course do not fit ({code}).</source>
            <translation>Tabloya sorulamadı: tedavi kayıtları birbirini tutmuyor ({code}).</translation>
        </message>
        <message>
            <source>Whatever it is, at least this holds: {action}</source>
            <translation>Ne olursa olsun en az şu geçerlidir: {action}</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Eksik</translation>
        </message>
        <message>
            <source>Restart not before</source>
            <translation>En erken yeniden başlama</translation>
        </message>
        <message>
            <source>Full level not before</source>
            <translation>En erken tam doz</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>Kaynaklar çelişiyor</translation>
        </message>
        <message>
            <source>the sources print this rule differently; see the page of sources in the program</source>
            <translation>kaynaklar bu kuralı farklı basıyor; programın Kaynaklar sayfasına bakınız</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>kaynaklar ayrışıyor</translation>
        </message>
        <message>
            <source>Rule {rule}</source>
            <translation>Kural {rule}</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Gerekçe</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Says now</source>
            <translation>Şimdi dediği</translation>
        </message>
        <message>
            <source>The sources name</source>
            <translation>Kaynakların andığı</translation>
        </message>
        <message>
            <source>but at most {mg} mg a dose</source>
            <translation>ama bir dozda en çok {mg} mg</translation>
        </message>
        <message>
            <source>Because, as shown then</source>
            <translation>O gün gösterilen gerekçe</translation>
        </message>
        <message>
            <source>Missing then</source>
            <translation>O gün eksik olan</translation>
        </message>
        <message>
            <source>{name} acknowledged it.</source>
            <translation>{name} okudu ve onayladı.</translation>
        </message>
        <message>
            <source>{name} departed from it: {reason}</source>
            <translation>{name} farklı karar verdi: {reason}</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokol</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Doğrulayan</translation>
        </message>
        <message>
            <source>step level</source>
            <translation>basamak doz</translation>
        </message>
        <message>
            <source>full level</source>
            <translation>tam doz</translation>
        </message>
        <message>
            <source>relapsed or refractory</source>
            <translation>relaps/refrakter</translation>
        </message>
        <message>
            <source>MRD-positive</source>
            <translation>MRD pozitif</translation>
        </message>
        <message>
            <source>{years} y {months} mo</source>
            <translation>{years} yaş {months} ay</translation>
        </message>
        <message>
            <source>girl</source>
            <translation>kız</translation>
        </message>
        <message>
            <source>boy</source>
            <translation>erkek</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>başlamadı</translation>
        </message>
        <message>
            <source>running</source>
            <translation>sürüyor</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>ara verildi</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>tamamlandı</translation>
        </message>
        <message>
            <source>discontinued for good</source>
            <translation>kalıcı olarak kesildi</translation>
        </message>
        <message>
            <source>adverse reaction</source>
            <translation>istenmeyen etki</translation>
        </message>
        <message>
            <source>technical</source>
            <translation>teknik</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>belirtilmedi</translation>
        </message>
        <message>
            <source>pump alarm</source>
            <translation>pompa alarmı</translation>
        </message>
        <message>
            <source>line</source>
            <translation>hat</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtre</translation>
        </message>
        <message>
            <source>occlusion</source>
            <translation>tıkanma</translation>
        </message>
        <message>
            <source>disconnection</source>
            <translation>ayrılma</translation>
        </message>
        <message>
            <source>procedure</source>
            <translation>işlem</translation>
        </message>
        <message>
            <source>bag came late</source>
            <translation>torba gecikti</translation>
        </message>
        <message>
            <source>other</source>
            <translation>diğer</translation>
        </message>
        <message>
            <source>tocilizumab</source>
            <translation>tosilizumab</translation>
        </message>
        <message>
            <source>before the start of the cycle</source>
            <translation>siklus başlangıcından önce</translation>
        </message>
        <message>
            <source>before the step to the full level</source>
            <translation>tam doza geçişten önce</translation>
        </message>
        <message>
            <source>before the restart</source>
            <translation>yeniden başlamadan önce</translation>
        </message>
        <message>
            <source>for a toxicity</source>
            <translation>toksisite için</translation>
        </message>
        <message>
            <source>for fever</source>
            <translation>ateş için</translation>
        </message>
        <message>
            <source>cytokine release syndrome</source>
            <translation>sitokin salınım sendromu</translation>
        </message>
        <message>
            <source>neurological toxicity</source>
            <translation>nörolojik toksisite</translation>
        </message>
        <message>
            <source>seizure</source>
            <translation>nöbet</translation>
        </message>
        <message>
            <source>other toxicity</source>
            <translation>diğer toksisite</translation>
        </message>
        <message>
            <source>Neurotoxicity (ICANS)</source>
            <translation>Nörotoksisite (ICANS)</translation>
        </message>
        <message>
            <source>scales differ</source>
            <translation>ölçekler farklı</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} sa</translation>
        </message>
        <message>
            <source>fixed dose by weight: {dose}/day</source>
            <translation>ağırlığa göre sabit doz: {dose}/gün</translation>
        </message>
        <message>
            <source>Body surface</source>
            <translation>Vücut yüzeyi</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Düzey</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>İlaç</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Takıldı</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Çıkarıldı</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>Lotlar</translation>
        </message>
        <message>
            <source>Prepared, checked; left over</source>
            <translation>Hazırlayan, kontrol; artan</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Torbalar</translation>
        </message>
        <message>
            <source>No bag was connected.</source>
            <translation>Torba takılmadı.</translation>
        </message>
        <message>
            <source>{volume} left, not flushed</source>
            <translation>artan {volume}, yıkanmadı</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durdu</translation>
        </message>
        <message>
            <source>Ran again</source>
            <translation>Yeniden çalıştı</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Süre</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>Notes, recorded by</source>
            <translation>Notlar, kaydeden</translation>
        </message>
        <message>
            <source>Interruptions</source>
            <translation>Ara vermeler</translation>
        </message>
        <message>
            <source>The pump never stood.</source>
            <translation>Pompa hiç durmadı.</translation>
        </message>
        <message>
            <source>stands still</source>
            <translation>hâlâ duruyor</translation>
        </message>
        <message>
            <source>Grade 1 or more, its scale, and what was proposed</source>
            <translation>Derece 1 ve üstü, ölçeği ve önerilenler</translation>
        </message>
        <message>
            <source>Grade 0</source>
            <translation>Derece 0</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Grades over time</source>
            <translation>Derecelerin seyri</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Verildi</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Doz</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Amaç</translation>
        </message>
        <message>
            <source>By, note</source>
            <translation>Kişi, not</translation>
        </message>
        <message>
            <source>Premedication and support given</source>
            <translation>Verilen ön tedavi ve destek</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Söylenen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Düzeltmeler</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>Düzeltme yok.</translation>
        </message>
        <message>
            <source>really on {time}</source>
            <translation>gerçekte {time}</translation>
        </message>
        <message>
            <source>{field} changed</source>
            <translation>{field} değişti</translation>
        </message>
        <message>
            <source>level</source>
            <translation>düzey</translation>
        </message>
        <message>
            <source>bag</source>
            <translation>torba</translation>
        </message>
        <message>
            <source>rate in mL/h</source>
            <translation>hız, mL/h</translation>
        </message>
        <message>
            <source>left over in mL</source>
            <translation>artan, mL</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>neden</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tür</translation>
        </message>
        <message>
            <source>note</source>
            <translation>not</translation>
        </message>
        <message>
            <source>vital signs</source>
            <translation>yaşamsal bulgular</translation>
        </message>
        <message>
            <source>nervous system</source>
            <translation>sinir sistemi</translation>
        </message>
        <message>
            <source>seizures</source>
            <translation>nöbetler</translation>
        </message>
        <message>
            <source>laboratory</source>
            <translation>laboratuvar</translation>
        </message>
        <message>
            <source>liver values</source>
            <translation>karaciğer değerleri</translation>
        </message>
        <message>
            <source>grades</source>
            <translation>dereceler</translation>
        </message>
        <message>
            <source>handwriting</source>
            <translation>el yazısı</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>gerekçe</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>hasta kaydı</translation>
        </message>
        <message>
            <source>weight and height</source>
            <translation>kilo ve boy</translation>
        </message>
        <message>
            <source>order of the cycle</source>
            <translation>siklus istemi</translation>
        </message>
        <message>
            <source>start of the infusion</source>
            <translation>infüzyonun başlaması</translation>
        </message>
        <message>
            <source>change of bag</source>
            <translation>torba değişimi</translation>
        </message>
        <message>
            <source>bag taken off</source>
            <translation>torbanın çıkarılması</translation>
        </message>
        <message>
            <source>pump stopped</source>
            <translation>pompanın durması</translation>
        </message>
        <message>
            <source>cause of a stop</source>
            <translation>duruş nedeni</translation>
        </message>
        <message>
            <source>restart</source>
            <translation>yeniden başlama</translation>
        </message>
        <message>
            <source>step to the full level</source>
            <translation>tam doza geçiş</translation>
        </message>
        <message>
            <source>completion of the cycle</source>
            <translation>siklusun tamamlanması</translation>
        </message>
        <message>
            <source>end of treatment for good</source>
            <translation>kalıcı kesme</translation>
        </message>
        <message>
            <source>drug given</source>
            <translation>ilaç verilmesi</translation>
        </message>
        <message>
            <source>daily log</source>
            <translation>günlük kayıt</translation>
        </message>
        <message>
            <source>{per_m2}/m²/day × {bsa} m² = {dose}/day</source>
            <translation>{per_m2}/m²/gün × {bsa} m² = {dose}/gün</translation>
        </message>
        <message>
            <source>{drug} ÷ {each} per vial, rounded up = {count}</source>
            <translation>{drug} ÷ flakon başına {each}, yukarı yuvarlanır = {count}</translation>
        </message>
        <message>
            <source>{drug} × {strength}/mL = {amount}</source>
            <translation>{drug} × {strength}/mL = {amount}</translation>
        </message>
        <message>
            <source>Which bag</source>
            <translation>Hangi torba</translation>
        </message>
        <message>
            <source>Other method</source>
            <translation>Diğer yöntem</translation>
        </message>
        <message>
            <source>Vials</source>
            <translation>Flakon</translation>
        </message>
        <message>
            <source>Drug in the bag</source>
            <translation>Torbadaki ilaç</translation>
        </message>
        <message>
            <source>Bag volume</source>
            <translation>Torba hacmi</translation>
        </message>
        <message>
            <source>Drug to add</source>
            <translation>Eklenecek ilaç</translation>
        </message>
        <message>
            <source>read from the protocol's table: {drug}</source>
            <translation>protokolün tablosundan okundu: {drug}</translation>
        </message>
        <message>
            <source>{dose}/day ÷ (24 h × {rate}) = {target} mcg/mL</source>
            <translation>{dose}/gün ÷ (24 saat × {rate}) = {target} mcg/mL</translation>
        </message>
        <message>
            <source>({diluent} + {stabilizer}) × {target} ÷ ({strength} - {target}) = {exact} mL, measured as {drug}</source>
            <translation>({diluent} + {stabilizer}) × {target} ÷ ({strength} - {target}) = {exact} mL, ölçülen {drug}</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Derişim</translation>
        </message>
        <message>
            <source>bag as supplied, stated fill {volume}</source>
            <translation>torba geldiği gibi, yazılı dolum {volume}</translation>
        </message>
        <message>
            <source>exactly {volume} into an empty bag</source>
            <translation>boş torbaya tam {volume}</translation>
        </message>
        <message>
            <source>mass balance</source>
            <translation>kütle dengesi</translation>
        </message>
        <message>
            <source>label table</source>
            <translation>prospektüs tablosu</translation>
        </message>
        <message>
            <source>{lead} leads; the other has no answer here</source>
            <translation>{lead} esas; diğer yöntemin burada yanıtı yok</translation>
        </message>
        <message>
            <source>{lead} leads with {drug}; the other gives {other}</source>
            <translation>{lead} esas: {drug}; diğer yöntem: {other}</translation>
        </message>
        <message>
            <source>{rate} × {hours} h = {infused}</source>
            <translation>{rate} × {hours} saat = {infused}</translation>
        </message>
        <message>
            <source>{volume} - {infused} = {left}; the line takes {priming} of it</source>
            <translation>{volume} - {infused} = {left}; bunun {priming} kadarı hatta kalır</translation>
        </message>
        <message>
            <source>{delivered}/day, {difference} from the order</source>
            <translation>{delivered}/gün, istemden fark {difference}</translation>
        </message>
        <message>
            <source>Pump</source>
            <translation>Pompa</translation>
        </message>
        <message>
            <source>Left in the bag</source>
            <translation>Torbada kalan</translation>
        </message>
        <message>
            <source>Really given</source>
            <translation>Gerçekte verilen</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerans</translation>
        </message>
        <message>
            <source>refused below {low} or above {high}</source>
            <translation>{low} altında veya {high} üstünde reddedilir</translation>
        </message>
        <message>
            <source>warned beyond {warn} %, {refused}</source>
            <translation>{warn} % üstünde uyarılır, {refused}</translation>
        </message>
        <message>
            <source>Sodium chloride 0.9 % bag: {volume}</source>
            <translation>%0,9 sodyum klorür torbası: {volume}</translation>
        </message>
        <message>
            <source>Stabilizer first: {volume} into the bag, mix gently</source>
            <translation>Önce stabilizatör: torbaya {volume}, yavaşça çevir</translation>
        </message>
        <message>
            <source>Each vial: {volume} sterile water down the wall; swirl, do not shake</source>
            <translation>Her flakon: kenardan {volume} enjeksiyonluk su; çevir, çalkalama</translation>
        </message>
        <message>
            <source>Drug: {volume} into the bag, mix gently</source>
            <translation>İlaç: torbaya {volume}, yavaşça çevir</translation>
        </message>
        <message>
            <source>Top up the bag with {volume} NaCl 0.9 %</source>
            <translation>Torbayı {volume} %0,9 NaCl ile tamamla</translation>
        </message>
        <message>
            <source>Remove the air from the bag</source>
            <translation>Torbadaki havayı çıkar</translation>
        </message>
        <message>
            <source>Prime the line with the bag's own solution ({volume}), never saline</source>
            <translation>Hattı torbanın kendi çözeltisiyle doldur ({volume}), asla serumla değil</translation>
        </message>
        <message>
            <source>Label the bag and compare it with the order</source>
            <translation>Torbayı etiketle ve istemle karşılaştır</translation>
        </message>
        <message>
            <source>Rounding leads far from the order: split the volume over two syringes</source>
            <translation>Yuvarlama istemden uzaklaştırıyor: hacmi iki enjektöre böl</translation>
        </message>
        <message>
            <source>dexamethasone</source>
            <translation>deksametazon</translation>
        </message>
        <message>
            <source>paracetamol</source>
            <translation>parasetamol</translation>
        </message>
        <message>
            <source>Calibration code for the scanner</source>
            <translation>Okuyucu için ayar kodu</translation>
        </message>
        <message>
            <source>Open the scanner's page in the settings and scan this code once, with the keyboard layout the ward works with and Caps Lock off. The program learns from it what the scanner types for each character of a medicine pack's code.</source>
            <translation>Ayarlarda okuyucu sayfasını açın ve bu kodu, servisin kullandığı klavye düzeniyle ve Caps Lock kapalıyken bir kez okutun. Program, okuyucunun ilaç kutusu kodundaki her karakter için ne yazdığını buradan öğrenir.</translation>
        </message>
        <message>
            <source>Scan it again after a change of the scanner, of its settings or of the keyboard layout.</source>
            <translation>Okuyucu, okuyucunun ayarları veya klavye düzeni değişirse kodu yeniden okutun.</translation>
        </message>
        <message>
            <source>Print at full size (100 %). The code belongs to no patient and no pack.</source>
            <translation>Gerçek boyutta (%100) yazdırın. Kod hiçbir hastaya ve hiçbir kutuya ait değildir.</translation>
        </message>
        <message>
            <source>The published table asks for no change.</source>
            <translation>Yayımlanmış tablo bir değişiklik istemiyor.</translation>
        </message>
        <message>
            <source>The published table goes on, with supportive treatment.</source>
            <translation>Yayımlanmış tabloya göre tedavi sürer, destek tedavisiyle.</translation>
        </message>
        <message>
            <source>The published table allows the full level.</source>
            <translation>Yayımlanmış tablo tam doza izin veriyor.</translation>
        </message>
        <message>
            <source>The published table allows a restart at the step level.</source>
            <translation>Yayımlanmış tablo basamak dozla yeniden başlamaya izin veriyor.</translation>
        </message>
        <message>
            <source>The published table waits: its condition for a restart is not met yet.</source>
            <translation>Yayımlanmış tablo bekliyor: yeniden başlama koşulu henüz sağlanmadı.</translation>
        </message>
        <message>
            <source>The published table says: interrupt.</source>
            <translation>Yayımlanmış tablonun dediği: ara verilir.</translation>
        </message>
        <message>
            <source>The published table says: consider discontinuing for good.</source>
            <translation>Yayımlanmış tablonun dediği: kalıcı kesme düşünülür.</translation>
        </message>
        <message>
            <source>The published table says: discontinue for good.</source>
            <translation>Yayımlanmış tablonun dediği: kalıcı olarak kesilir.</translation>
        </message>
        <message>
            <source>Not known: what is on record does not settle it.</source>
            <translation>Bilinmiyor: kayıtlardakiler karar için yetmiyor.</translation>
        </message>
        <message>
            <source>the adverse reaction the pump was stopped for</source>
            <translation>pompanın hangi istenmeyen etki için durdurulduğu</translation>
        </message>
        <message>
            <source>why the pump was stopped</source>
            <translation>pompanın neden durduğu</translation>
        </message>
        <message>
            <source>a grade</source>
            <translation>bir derece</translation>
        </message>
        <message>
            <source>the number of seizures</source>
            <translation>nöbet sayısı</translation>
        </message>
        <message>
            <source>which finding it is</source>
            <translation>hangi bulgu olduğu</translation>
        </message>
        <message>
            <source>ALT with its limit</source>
            <translation>ALT ve üst sınırı</translation>
        </message>
        <message>
            <source>AST with its limit</source>
            <translation>AST ve üst sınırı</translation>
        </message>
        <message>
            <source>bilirubin with its limit</source>
            <translation>bilirubin ve üst sınırı</translation>
        </message>
        <message>
            <source>The finding is {value}.</source>
            <translation>Bulgu: {value}.</translation>
        </message>
        <message>
            <source>The grade is {value} now.</source>
            <translation>Derece şimdi {value}.</translation>
        </message>
        <message>
            <source>The worst grade since it began is {value}.</source>
            <translation>Başladığından beri en ağır derece {value}.</translation>
        </message>
        <message>
            <source>The number of seizures is {value}.</source>
            <translation>Nöbet sayısı {value}.</translation>
        </message>
        <message>
            <source>The worst grade of the cycle is {value}.</source>
            <translation>Siklusun en ağır derecesi {value}.</translation>
        </message>
        <message>
            <source>The worst grade at the step level is {value}.</source>
            <translation>Basamak dozdaki en ağır derece {value}.</translation>
        </message>
        <message>
            <source>It took, or has taken, {value} days to resolve.</source>
            <translation>Düzelmesi {value} gün sürdü ya da {value} gündür sürüyor.</translation>
        </message>
        <message>
            <source>No entry of {value} is on record.</source>
            <translation>Kayıtlarda {value} yok.</translation>
        </message>
        <message>
            <source>It began at {value}.</source>
            <translation>Başlangıcı {value}.</translation>
        </message>
        <message>
            <source>It has been at or below the limit since {value}.</source>
            <translation>{value} tarihinden beri sınırda veya altında.</translation>
        </message>
        <message>
            <source>The condition of the restart is met from {value} on.</source>
            <translation>Yeniden başlama koşulu {value} itibarıyla sağlanır.</translation>
        </message>
        <message>
            <source>The infusion was restarted at {value}.</source>
            <translation>İnfüzyon {value} tarihinde yeniden başladı.</translation>
        </message>
        <message>
            <source>The full level is not due before {value}.</source>
            <translation>Tam doz {value} tarihinden önce verilmez.</translation>
        </message>
        <message>
            <source>A toxicity that interrupts is not over.</source>
            <translation>Ara verdiren bir toksisite henüz geçmedi.</translation>
        </message>
        <message>
            <source>No toxicity that interrupts is open.</source>
            <translation>Ara verdiren açık bir toksisite yok.</translation>
        </message>
        <message>
            <source>The condition of the restart is met.</source>
            <translation>Yeniden başlama koşulu sağlandı.</translation>
        </message>
        <message>
            <source>The condition of the restart is not met yet.</source>
            <translation>Yeniden başlama koşulu henüz sağlanmadı.</translation>
        </message>
        <message>
            <source>No restart is waited for.</source>
            <translation>Beklenen bir yeniden başlama yok.</translation>
        </message>
        <message>
            <source>The time at the step level after the restart is over.</source>
            <translation>Yeniden başlama sonrası basamak doz süresi doldu.</translation>
        </message>
        <message>
            <source>The time at the step level after the restart is not over.</source>
            <translation>Yeniden başlama sonrası basamak doz süresi dolmadı.</translation>
        </message>
        <message>
            <source>The full level is not waited for after a restart.</source>
            <translation>Yeniden başlama sonrası beklenen bir tam doz yok.</translation>
        </message>
        <message>
            <source>It came back after a restart.</source>
            <translation>Yeniden başladıktan sonra tekrarladı.</translation>
        </message>
        <message>
            <source>It did not come back after a restart.</source>
            <translation>Yeniden başladıktan sonra tekrarlamadı.</translation>
        </message>
        <message>
            <source>The infusion has not started.</source>
            <translation>İnfüzyon başlamadı.</translation>
        </message>
        <message>
            <source>The infusion runs.</source>
            <translation>İnfüzyon sürüyor.</translation>
        </message>
        <message>
            <source>The infusion is interrupted.</source>
            <translation>İnfüzyona ara verildi.</translation>
        </message>
        <message>
            <source>The cycle is completed.</source>
            <translation>Siklus tamamlandı.</translation>
        </message>
        <message>
            <source>The treatment is discontinued for good.</source>
            <translation>Tedavi kalıcı olarak kesildi.</translation>
        </message>
        <message>
            <source>Day sheet</source>
            <translation>Günlük formu</translation>
        </message>
        <message>
            <source>Vital signs and support</source>
            <translation>Yaşamsal bulgular ve destek</translation>
        </message>
        <message>
            <source>Nervous system</source>
            <translation>Sinir sistemi</translation>
        </message>
        <message>
            <source>Daily log</source>
            <translation>Günlük kayıt</translation>
        </message>
        <message>
            <source>No cycle was ordered: the table was not asked.</source>
            <translation>Siklus istemi yok: tabloya sorulmadı.</translation>
        </message>
        <message>
            <source>What the published table said</source>
            <translation>Yayımlanmış tablonun söylediği</translation>
        </message>
        <message>
            <source>infusion day {day}</source>
            <translation>infüzyon günü {day}</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>Kaydedildi</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Düzeltildi</translation>
        </message>
        <message>
            <source>picture kept in the journal</source>
            <translation>resmi kayıt defterinde</translation>
        </message>
        <message>
            <source>Handwriting</source>
            <translation>El yazısı</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Laboratory</source>
            <translation>Laboratuvar</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Tetkik</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Sınır</translation>
        </message>
        <message>
            <source>Of the limit</source>
            <translation>Sınırın katı</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Başlangıç değeri</translation>
        </message>
        <message>
            <source>Grades as the person gave them</source>
            <translation>Verilen dereceler</translation>
        </message>
        <message>
            <source>Nothing was graded.</source>
            <translation>Derecelendirme yok.</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Bulgu</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Derece</translation>
        </message>
        <message>
            <source>Scale, version</source>
            <translation>Ölçek, sürüm</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Öneren</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Belirleyen bulgu</translation>
        </message>
        <message>
            <source>The physician</source>
            <translation>Hekim</translation>
        </message>
        <message>
            <source>Nobody has answered this advice yet.</source>
            <translation>Bu öneriye henüz kimse yanıt vermedi.</translation>
        </message>
        <message>
            <source>Seal of the journal</source>
            <translation>Kayıt defterinin mührü</translation>
        </message>
        <message>
            <source>× the upper limit</source>
            <translation>× üst sınır</translation>
        </message>
        <message>
            <source>× the baseline</source>
            <translation>× başlangıç değeri</translation>
        </message>
        <message>
            <source>× the lower limit</source>
            <translation>× alt sınır</translation>
        </message>
        <message>
            <source>Seizures</source>
            <translation>Nöbetler</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Ateş</translation>
        </message>
        <message>
            <source>Oxygen</source>
            <translation>Oksijen</translation>
        </message>
        <message>
            <source>Awakes</source>
            <translation>Uyanma</translation>
        </message>
        <message>
            <source>Brain swelling</source>
            <translation>Beyin ödemi</translation>
        </message>
        <message>
            <source>lasting</source>
            <translation>süre</translation>
        </message>
        <message>
            <source>deep weakness</source>
            <translation>derin güçsüzlük</translation>
        </message>
        <message>
            <source>signs of raised pressure in the skull</source>
            <translation>kafa içi basınç artışı bulguları</translation>
        </message>
        <message>
            <source>no fever, and none hidden</source>
            <translation>ateş yok, gizlenmiş ateş de yok</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>fluid only</source>
            <translation>yalnız sıvı</translation>
        </message>
        <message>
            <source>one pressor</source>
            <translation>bir vazopresör</translation>
        </message>
        <message>
            <source>several pressors</source>
            <translation>birden fazla vazopresör</translation>
        </message>
        <message>
            <source>low flow</source>
            <translation>düşük akım</translation>
        </message>
        <message>
            <source>high flow, mask</source>
            <translation>yüksek akım, maske</translation>
        </message>
        <message>
            <source>positive pressure</source>
            <translation>pozitif basınç</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>kendiliğinden</translation>
        </message>
        <message>
            <source>to voice</source>
            <translation>sesle</translation>
        </message>
        <message>
            <source>only to touch</source>
            <translation>yalnız dokunmayla</translation>
        </message>
        <message>
            <source>cannot be woken</source>
            <translation>uyandırılamıyor</translation>
        </message>
        <message>
            <source>focal</source>
            <translation>fokal</translation>
        </message>
        <message>
            <source>diffuse</source>
            <translation>yaygın</translation>
        </message>
        <message>
            <source>the longest ended quickly</source>
            <translation>en uzunu kısa sürdü</translation>
        </message>
        <message>
            <source>the longest was prolonged</source>
            <translation>en uzunu uzamış</translation>
        </message>
        <message>
            <source>brief, partial, awake</source>
            <translation>kısa, parsiyel, bilinç açık</translation>
        </message>
        <message>
            <source>brief, generalised</source>
            <translation>kısa, jeneralize</translation>
        </message>
        <message>
            <source>new, or several despite treatment</source>
            <translation>yeni ya da tedaviye rağmen birden fazla</translation>
        </message>
        <message>
            <source>prolonged, repetitive</source>
            <translation>uzamış, yineleyen</translation>
        </message>
        <message>
            <source>Shift handover</source>
            <translation>Vardiya devri</translation>
        </message>
        <message>
            <source>bed {bed}</source>
            <translation>yatak {bed}</translation>
        </message>
        <message>
            <source>S: Situation awareness and contingency</source>
            <translation>S: Durum farkındalığı ve olasılık planı</translation>
        </message>
        <message>
            <source>P: Patient summary</source>
            <translation>P: Hasta özeti</translation>
        </message>
        <message>
            <source>I: Illness severity</source>
            <translation>I: Hastalığın ağırlığı</translation>
        </message>
        <message>
            <source>stable</source>
            <translation>stabil</translation>
        </message>
        <message>
            <source>to be watched</source>
            <translation>yakın izlem</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>stabil değil</translation>
        </message>
        <message>
            <source>handed over on {time} by {name} as: {severity}</source>
            <translation>{time} devrinde {name} tarafından: {severity}</translation>
        </message>
        <message>
            <source>Infusion</source>
            <translation>İnfüzyon</translation>
        </message>
        <message>
            <source>since {time}, {cause}; 4th hour at {mark}</source>
            <translation>{time} tarihinden beri, {cause}; 4. saat {mark}</translation>
        </message>
        <message>
            <source>The pump stands</source>
            <translation>Pompa duruyor</translation>
        </message>
        <message>
            <source>Last log</source>
            <translation>Son kayıt</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Dereceler</translation>
        </message>
        <message>
            <source>Told last time</source>
            <translation>Son devirde söylenen</translation>
        </message>
        <message>
            <source>no cycle was ordered</source>
            <translation>siklus istemi yok</translation>
        </message>
        <message>
            <source>bag {number}</source>
            <translation>torba {number}</translation>
        </message>
        <message>
            <source>bag ends {time}</source>
            <translation>torba bitişi {time}</translation>
        </message>
        <message>
            <source>cycle ends {time}</source>
            <translation>siklus bitişi {time}</translation>
        </message>
        <message>
            <source>none in this cycle</source>
            <translation>bu siklusta yok</translation>
        </message>
        <message>
            <source>{finding} grade {grade}</source>
            <translation>{finding} derece {grade}</translation>
        </message>
        <message>
            <source>nothing above grade 0 in the last log</source>
            <translation>son kayıtta derece 0 üstü yok</translation>
        </message>
        <message>
            <source>A: Action list</source>
            <translation>A: Yapılacaklar</translation>
        </message>
        <message>
            <source>Next bag</source>
            <translation>Sonraki torba</translation>
        </message>
        <message>
            <source>Step to the full level</source>
            <translation>Tam doza geçiş</translation>
        </message>
        <message>
            <source>Premedication, at the latest</source>
            <translation>Ön tedavi, en geç</translation>
        </message>
        <message>
            <source>Planned start of the cycle</source>
            <translation>Siklusun planlanan başlangıcı</translation>
        </message>
        <message>
            <source>End of the cycle</source>
            <translation>Siklusun bitişi</translation>
        </message>
        <message>
            <source>4th hour of the interruption</source>
            <translation>Aranın 4. saati</translation>
        </message>
        <message>
            <source>Say why the pump was stopped</source>
            <translation>Pompanın neden durduğu yazılacak</translation>
        </message>
        <message>
            <source>Days in hospital end</source>
            <translation>Yatış günlerinin bitişi</translation>
        </message>
        <message>
            <source>Physician: acknowledge the advice or depart from it</source>
            <translation>Hekim: öneri onaylanacak ya da farklı karar yazılacak</translation>
        </message>
        <message>
            <source>The table now</source>
            <translation>Tablo şimdi</translation>
        </message>
        <message>
            <source>Stopped for {hours} h or more: the restart needs premedication and supervision.</source>
            <translation>{hours} saat veya daha uzun durduysa: yeniden başlama ön tedavi ve gözetim ister.</translation>
        </message>
        <message>
            <source>If the pump stands</source>
            <translation>Pompa durursa</translation>
        </message>
        <message>
            <source>If it gets worse, the published table says:</source>
            <translation>Kötüleşirse yayımlanmış tablonun dediği:</translation>
        </message>
        <message>
            <source>could not be asked: the entries do not fit</source>
            <translation>sorulamadı: kayıtlar birbirini tutmuyor</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>Eksik: {names}.</translation>
        </message>
        <message>
            <source>S: Synthesis by the receiver</source>
            <translation>S: Devralanın özeti</translation>
        </message>
        <message>
            <source>The receiver repeats in own words what was understood:</source>
            <translation>Devralan, anladığını kendi sözleriyle yineler:</translation>
        </message>
        <message>
            <source>Handed over by: name, signature, time</source>
            <translation>Devreden: ad, imza, saat</translation>
        </message>
        <message>
            <source>Received by: name, signature, time</source>
            <translation>Devralan: ad, imza, saat</translation>
        </message>
        <message>
            <source>Bilirubin</source>
            <translation>Bilirubin</translation>
        </message>
        <message>
            <source>Neutrophils</source>
            <translation>Nötrofil</translation>
        </message>
        <message>
            <source>Platelets</source>
            <translation>Trombosit</translation>
        </message>
        <message>
            <source>Worst grade</source>
            <translation>En ağır derece</translation>
        </message>
        <message>
            <source>Dexamethasone</source>
            <translation>Deksametazon</translation>
        </message>
        <message>
            <source>Vital signs</source>
            <translation>Yaşamsal bulgular</translation>
        </message>
        <message>
            <source>Blood pressure</source>
            <translation>Tansiyon</translation>
        </message>
        <message>
            <source>Pulse and breathing</source>
            <translation>Nabız ve solunum</translation>
        </message>
        <message>
            <source>antipyretic, steroid or tocilizumab was given: a missing fever says nothing</source>
            <translation>ateş düşürücü, steroid ya da tosilizumab verildi: ateşin olmaması bir şey söylemez</translation>
        </message>
        <message>
            <source>Hidden fever</source>
            <translation>Gizlenmiş ateş</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>kaydedilmedi</translation>
        </message>
        <message>
            <source>above 40 °C for {hours} h</source>
            <translation>{hours} saattir 40 °C üstünde</translation>
        </message>
        <message>
            <source>no support needed</source>
            <translation>destek gerekmiyor</translation>
        </message>
        <message>
            <source>{count}/min</source>
            <translation>{count}/dk</translation>
        </message>
        <message>
            <source>pulse {rate}</source>
            <translation>nabız {rate}</translation>
        </message>
        <message>
            <source>breathing {rate}</source>
            <translation>solunum {rate}</translation>
        </message>
        <message>
            <source>no oxygen given</source>
            <translation>oksijen verilmiyor</translation>
        </message>
        <message>
            <source>ICE or CAPD</source>
            <translation>ICE veya CAPD</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Maddeler</translation>
        </message>
        <message>
            <source>Further signs</source>
            <translation>Diğer bulgular</translation>
        </message>
        <message>
            <source>could not be done</source>
            <translation>yapılamadı</translation>
        </message>
        <message>
            <source>focal brain swelling</source>
            <translation>fokal beyin ödemi</translation>
        </message>
        <message>
            <source>diffuse brain swelling</source>
            <translation>yaygın beyin ödemi</translation>
        </message>
        <message>
            <source>imaged: no brain swelling</source>
            <translation>görüntülendi: beyin ödemi yok</translation>
        </message>
        <message>
            <source>none since the last log</source>
            <translation>son kayıttan beri yok</translation>
        </message>
        <message>
            <source>White cells</source>
            <translation>Lökosit</translation>
        </message>
        <message>
            <source>Haemoglobin</source>
            <translation>Hemoglobin</translation>
        </message>
        <message>
            <source>at most {limit}</source>
            <translation>en çok {limit}</translation>
        </message>
        <message>
            <source>at least {limit}</source>
            <translation>en az {limit}</translation>
        </message>
        <message>
            <source>stood {hours}</source>
            <translation>{hours} durdu</translation>
        </message>
        <message>
            <source>{name}: most {most}, last {last}</source>
            <translation>{name}: en yüksek {most}, son {last}</translation>
        </message>
        <message>
            <source>Premedication sheet</source>
            <translation>Ön tedavi formu</translation>
        </message>
        <message>
            <source>Doses for {weight} kg and {bsa} m², as ordered.</source>
            <translation>Dozlar istemdeki {weight} kg ve {bsa} m² için.</translation>
        </message>
        <message>
            <source>The protocol asks for no premedication now.</source>
            <translation>Protokol şu anda ön tedavi istemiyor.</translation>
        </message>
        <message>
            <source>Physician: name, signature, time</source>
            <translation>Hekim: ad, imza, saat</translation>
        </message>
        <message>
            <source>Nurse: name, signature, time</source>
            <translation>Hemşire: ad, imza, saat</translation>
        </message>
        <message>
            <source>{before}: the pump is to run on {time}</source>
            <translation>{before}: pompanın çalışacağı zaman {time}</translation>
        </message>
        <message>
            <source>{before}: when it runs is not known yet</source>
            <translation>{before}: ne zaman çalışacağı henüz bilinmiyor</translation>
        </message>
        <message>
            <source>A restart on {time} or later needs premedication; an earlier one does not.</source>
            <translation>{time} ve sonrasında yeniden başlama ön tedavi ister; daha erkeni istemez.</translation>
        </message>
        <message>
            <source>The protocol asks for no premedication here.</source>
            <translation>Protokol burada ön tedavi istemiyor.</translation>
        </message>
        <message>
            <source>the sum gave more; the largest single dose counts</source>
            <translation>hesap daha fazlasını verdi; en yüksek tek doz geçerlidir</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>at the latest {hours} before the pump runs</source>
            <translation>pompa çalışmadan en geç {hours} önce</translation>
        </message>
        <message>
            <source>{count} doses from {start} to {end}</source>
            <translation>{count} doz, {start} ile {end} arasında</translation>
        </message>
        <message>
            <source>by {end}; the source names no earliest time</source>
            <translation>en geç {end}; kaynak en erken zaman vermiyor</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>{time}</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>{start} ile {end} arasında</translation>
        </message>
        <message>
            <source>given on {time}, {mg} mg</source>
            <translation>{time} verildi, {mg} mg</translation>
        </message>
        <message>
            <source>Time ____ : ____</source>
            <translation>Saat ____ : ____</translation>
        </message>
        <message>
            <source>Signature {line}</source>
            <translation>İmza {line}</translation>
        </message>
        <message>
            <source>page {number} of {pages}</source>
            <translation>sayfa {number} / {pages}</translation>
        </message>
        <message>
            <source>Printer test</source>
            <translation>Yazıcı denemesi</translation>
        </message>
        <message>
            <source>Hold a ruler against both scales: 50 must be 50 mm from 0.</source>
            <translation>İki ölçeğe cetvel tutun: 50, 0'dan 50 mm uzakta olmalı.</translation>
        </message>
    </context>
    <context>
        <name>Drawing</name>
        <message>
            <source>Drawing of this step</source>
            <translation>Bu adımın çizimi</translation>
        </message>
    </context>
    <context>
        <name>DrugForm</name>
        <message>
            <source>Record a drug that was given</source>
            <translation>Verilen bir ilacı kaydet</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>İlaç</translation>
        </message>
        <message>
            <source>Dose given</source>
            <translation>Verilen doz</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Ne için</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Verildiği saat</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
    </context>
    <context>
        <name>EarlierLogs</name>
        <message>
            <source>Earlier logs</source>
            <translation>Önceki kayıtlar</translation>
        </message>
        <message>
            <source>No log has been written for this child yet.</source>
            <translation>Bu çocuk için henüz günlük kayıt yazılmadı.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Hepsini göster</translation>
        </message>
        <message>
            <source>grade {grade}</source>
            <translation>derece {grade}</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Düzelt</translation>
        </message>
        <message>
            <source>Correct the log of {when}</source>
            <translation>{when} kaydını düzelt</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>It was refused ({code}). Nothing was saved.</source>
            <translation>Kabul edilmedi ({code}). Hiçbir şey kaydedilmedi.</translation>
        </message>
        <message>
            <source>The password is not right. Try again.</source>
            <translation>Parola doğru değil. Yeniden deneyin.</translation>
        </message>
        <message>
            <source>The code was mistyped: compare it letter by letter with the paper.</source>
            <translation>Kod yanlış yazıldı: kâğıtla harf harf karşılaştırın.</translation>
        </message>
        <message>
            <source>This recovery code does not open this ward.</source>
            <translation>Bu kurtarma kodu bu servisi açmıyor.</translation>
        </message>
        <message>
            <source>This person may no longer sign in. Ask an administrator.</source>
            <translation>Bu kişi artık oturum açamaz. Bir yöneticiye danışın.</translation>
        </message>
        <message>
            <source>This person is not known to this ward.</source>
            <translation>Bu kişi bu serviste kayıtlı değil.</translation>
        </message>
        <message>
            <source>The ward's file is damaged. Nothing was changed; fetch the last backup.</source>
            <translation>Servis dosyası bozuk. Hiçbir şey değiştirilmedi; son yedeği getirin.</translation>
        </message>
        <message>
            <source>The ward's folder is on a network drive. Move it to this PC's own disk.</source>
            <translation>Servis klasörü ağ sürücüsünde. Bu bilgisayarın kendi diskine taşıyın.</translation>
        </message>
        <message>
            <source>A newer version wrote this ward. Install that version here.</source>
            <translation>Bu servisi daha yeni bir sürüm yazmış. O sürümü buraya kurun.</translation>
        </message>
        <message>
            <source>There is no ward in this folder.</source>
            <translation>Bu klasörde servis yok.</translation>
        </message>
        <message>
            <source>There is already a ward in this folder.</source>
            <translation>Bu klasörde zaten bir servis var.</translation>
        </message>
        <message>
            <source>The ward's file cannot be reached. Is its disk connected?</source>
            <translation>Servis dosyasına ulaşılamıyor. Diski bağlı mı?</translation>
        </message>
        <message>
            <source>Nothing was saved: the disk is full or cannot be written.</source>
            <translation>Hiçbir şey kaydedilmedi: disk dolu ya da yazılamıyor.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Bir ad gerekli.</translation>
        </message>
        <message>
            <source>Somebody of this name is already there.</source>
            <translation>Bu adda biri zaten var.</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>En az bir görev seçin.</translation>
        </message>
        <message>
            <source>The password is too short.</source>
            <translation>Parola çok kısa.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Göreviniz buna izin vermiyor.</translation>
        </message>
        <message>
            <source>This is the last administrator; add another one first.</source>
            <translation>Bu son yönetici; önce bir başkasını ekleyin.</translation>
        </message>
        <message>
            <source>You cannot take away your own way in.</source>
            <translation>Kendi girişinizi kapatamazsınız.</translation>
        </message>
        <message>
            <source>You have already signed this edition.</source>
            <translation>Bu baskıyı zaten imzaladınız.</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Why is the entry wrong?</source>
            <translation>Kayıt neden yanlış?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Discard and go back</source>
            <translation>Vazgeç ve geri dön</translation>
        </message>
        <message>
            <source>What stands in this form could not be kept.</source>
            <translation>Bu formda yazanlar saklanamadı.</translation>
        </message>
        <message>
            <source>It is still here, but a power cut would cost it.</source>
            <translation>Hâlâ burada, ama elektrik kesilirse kaybolur.</translation>
        </message>
        <message>
            <source>Make room on the disk, or write it down before closing.</source>
            <translation>Diskte yer açın ya da kapatmadan önce not alın.</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>Lütfen onaylayın</translation>
        </message>
        <message>
            <source>It is right, save it</source>
            <translation>Doğru, kaydet</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>{name}: {percent} % ({some} of {all})</source>
            <translation>{name}: {percent} % ({all} hastanın {some} tanesi)</translation>
        </message>
        <message>
            <source>{name}: {percent} %</source>
            <translation>{name}: {percent} %</translation>
        </message>
        <message>
            <source>{name}: {percent} % against {other} % without</source>
            <translation>{name}: {percent} %, karşılaştırma grubunda {other} %</translation>
        </message>
    </context>
    <context>
        <name>EvidenceView</name>
        <message>
            <source>Dark bar: with blinatumomab. Grey bar: the comparison group of the same study.</source>
            <translation>Koyu çubuk: blinatumomab ile. Gri çubuk: aynı çalışmanın karşılaştırma grubu.</translation>
        </message>
        <message>
            <source>Nobody has verified these figures yet.</source>
            <translation>Bu sayıları henüz kimse doğrulamadı.</translation>
        </message>
        <message>
            <source>Verified by {name}.</source>
            <translation>Doğrulayan: {name}.</translation>
        </message>
    </context>
    <context>
        <name>FigureCards</name>
        <message>
            <source>Weight</source>
            <translation>Ağırlık</translation>
        </message>
        <message>
            <source>Body surface</source>
            <translation>Vücut yüzeyi</translation>
        </message>
        <message>
            <source>Latest bag</source>
            <translation>Son torba</translation>
        </message>
        <message>
            <source>Weigh and measure first.</source>
            <translation>Önce tartın ve ölçün.</translation>
        </message>
        <message>
            <source>{height} · {time} · {span} ago · {person}</source>
            <translation>{height} · {time} · {span} önce · {person}</translation>
        </message>
        <message>
            <source>Found from weight and height.</source>
            <translation>Ağırlık ve boydan bulunur.</translation>
        </message>
        <message>
            <source>No bag has been prepared yet.</source>
            <translation>Henüz torba hazırlanmadı.</translation>
        </message>
        <message>
            <source>bag {number} of cycle {cycle} · {dose} mcg/day · {hours} h</source>
            <translation>siklus {cycle}, torba {number} · {dose} mcg/gün · {hours} sa</translation>
        </message>
    </context>
    <context>
        <name>FindingLines</name>
        <message>
            <source>Take back</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Take back: {finding}</source>
            <translation>Geri al: {finding}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPart</name>
        <message>
            <source>Other findings</source>
            <translation>Diğer bulgular</translation>
        </message>
        <message>
            <source>headache, tremor, infection …</source>
            <translation>baş ağrısı, titreme, enfeksiyon …</translation>
        </message>
        <message>
            <source>Search a finding, in Turkish or English</source>
            <translation>Bulgu ara (Türkçe ya da İngilizce)</translation>
        </message>
    </context>
    <context>
        <name>FinishForm</name>
        <message>
            <source>Take off the bag</source>
            <translation>Torbayı çıkar</translation>
        </message>
        <message>
            <source>Do not flush the line: what is in it is drug.</source>
            <translation>Hattı yıkamayın: içindeki ilaçtır.</translation>
        </message>
        <message>
            <source>Left in the bag (empty: not measured)</source>
            <translation>Torbada kalan (boş: ölçülmedi)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>The bag is off</source>
            <translation>Torba çıkarıldı</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>The ward was not founded.</source>
            <translation>Servis kurulmadı.</translation>
        </message>
        <message>
            <source>What you typed still stands here.</source>
            <translation>Yazdıklarınız burada duruyor.</translation>
        </message>
    </context>
    <context>
        <name>FoldPart</name>
        <message>
            <source>Close ▴</source>
            <translation>Kapat ▴</translation>
        </message>
        <message>
            <source>Open ▾</source>
            <translation>Aç ▾</translation>
        </message>
    </context>
    <context>
        <name>GradeRow</name>
        <message>
            <source>the scales differ</source>
            <translation>ölçekler ayrı</translation>
        </message>
        <message>
            <source>Record as grade</source>
            <translation>Kaydedilecek derece</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>değerlendirilmedi</translation>
        </message>
        <message>
            <source>{finding}: recorded as {grade}; change</source>
            <translation>{finding}: {grade} olarak kaydediliyor; değiştir</translation>
        </message>
    </context>
    <context>
        <name>GradesPart</name>
        <message>
            <source>Proposed grades</source>
            <translation>Önerilen dereceler</translation>
        </message>
        <message>
            <source>They appear here as soon as something is filled in.</source>
            <translation>Bir şey doldurulunca burada görünür.</translation>
        </message>
        <message>
            <source>Still needed for a grade:</source>
            <translation>Derece için eksik:</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Bulgu</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Kayıt</translation>
        </message>
        <message>
            <source>Grade 0: {findings}</source>
            <translation>Derece 0: {findings}</translation>
        </message>
    </context>
    <context>
        <name>HandwritingPart</name>
        <message>
            <source>Handwriting</source>
            <translation>El yazısı</translation>
        </message>
        <message>
            <source>the sentence of the day</source>
            <translation>günün cümlesi</translation>
        </message>
        <message>
            <source>Write today's sentence here</source>
            <translation>Bugünün cümlesini buraya yazın</translation>
        </message>
        <message>
            <source>The sentence of an earlier day</source>
            <translation>Önceki bir günün cümlesi</translation>
        </message>
        <message>
            <source>Which earlier day?</source>
            <translation>Hangi önceki gün?</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Empty the sheet</source>
            <translation>Kâğıdı boşalt</translation>
        </message>
        <message>
            <source>Picture file …</source>
            <translation>Resim dosyası …</translation>
        </message>
        <message>
            <source>What the sentence says (if it can be read)</source>
            <translation>Cümlede ne yazıyor (okunabiliyorsa)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Önceki</translation>
        </message>
        <message>
            <source>This file is no PNG or JPEG picture. The sheet is as it was.</source>
            <translation>Bu dosya PNG ya da JPEG resmi değil. Kâğıt olduğu gibi kaldı.</translation>
        </message>
        <message>
            <source>Picture of the handwriting</source>
            <translation>El yazısının resmi</translation>
        </message>
    </context>
    <context>
        <name>InfusionCards</name>
        <message>
            <source>Running bag</source>
            <translation>Çalışan torba</translation>
        </message>
        <message>
            <source>Bag ends</source>
            <translation>Torba biter</translation>
        </message>
        <message>
            <source>Infused</source>
            <translation>Verilen süre</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tablo</translation>
        </message>
        <message>
            <source>No cycle was ordered yet. A physician orders it.</source>
            <translation>Henüz siklus istenmedi. Hekim ister.</translation>
        </message>
        <message>
            <source>the cycle is complete</source>
            <translation>siklus tamamlandı</translation>
        </message>
        <message>
            <source>Infusion stopped</source>
            <translation>İnfüzyon duruyor</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>henüz sorulmadı</translation>
        </message>
        <message>
            <source>The cause is not told yet.</source>
            <translation>Nedeni henüz söylenmedi.</translation>
        </message>
        <message>
            <source>Cause: {cause}</source>
            <translation>Neden: {cause}</translation>
        </message>
        <message>
            <source>Running bag: {number}</source>
            <translation>Çalışan torba: {number}</translation>
        </message>
        <message>
            <source>cycle {cycle} · {state}</source>
            <translation>siklus {cycle} · {state}</translation>
        </message>
        <message>
            <source>cycle {cycle} · planned for {time}</source>
            <translation>siklus {cycle} · planlanan {time}</translation>
        </message>
        <message>
            <source>{rate} · {level} · connected {time}</source>
            <translation>{rate} · {level} · takıldı {time}</translation>
        </message>
        <message>
            <source>{state} · {note}</source>
            <translation>{state} · {note}</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>{span} önce</translation>
        </message>
        <message>
            <source>in {span}</source>
            <translation>{span} sonra</translation>
        </message>
        <message>
            <source>room clock {hours} h, until {time}</source>
            <translation>oda saati {hours} sa, {time} kadar</translation>
        </message>
        <message>
            <source>left {span}</source>
            <translation>kalan {span}</translation>
        </message>
        <message>
            <source>day {day}</source>
            <translation>gün {day}</translation>
        </message>
        <message>
            <source>end {time}</source>
            <translation>bitiş {time}</translation>
        </message>
        <message>
            <source>full dose due {time}</source>
            <translation>tam doza geçiş {time}</translation>
        </message>
    </context>
    <context>
        <name>JobCard</name>
        <message>
            <source>Why it is printed again</source>
            <translation>Neden yeniden basılıyor</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>It came out</source>
            <translation>Etiket çıktı</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>{name} · cycle {cycle} · bag {number}</source>
            <translation>{name} · siklus {cycle} · torba {number}</translation>
        </message>
        <message>
            <source>Label {size} mm · asked for by {person}, {time}</source>
            <translation>Etiket {size} mm · isteyen {person}, {time}</translation>
        </message>
        <message>
            <source>Reprint {count}: {reason}</source>
            <translation>Yeniden baskı {count}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>An entry of a newer version ({kind}): kept unchanged, not readable here.</source>
            <translation>Daha yeni bir sürümün kaydı ({kind}): değiştirilmeden saklandı, burada okunamıyor.</translation>
        </message>
        <message>
            <source>Registered {name}, hospital number {hospital_number}, bed {bed}.</source>
            <translation>{name} kaydedildi, hastane no {hospital_number}, yatak {bed}.</translation>
        </message>
        <message>
            <source>Weighed and measured: {weight_kg} kg, {height_cm} cm.</source>
            <translation>Tartıldı ve ölçüldü: {weight_kg} kg, {height_cm} cm.</translation>
        </message>
        <message>
            <source>Prepared bag {bag_number} of cycle {cycle}: {drug_ml} mL drug, {rate_ml_per_h} mL/h for {bag_hours} h.</source>
            <translation>Siklus {cycle}, torba {bag_number} hazırlandı: {drug_ml} mL ilaç, {bag_hours} saat boyunca {rate_ml_per_h} mL/h.</translation>
        </message>
        <message>
            <source>Checked bag {bag_number}: read {drug_ml} mL drug and {rate_ml_per_h} mL/h alone.</source>
            <translation>Torba {bag_number} kontrol edildi: bağımsız okunan {drug_ml} mL ilaç ve {rate_ml_per_h} mL/h.</translation>
        </message>
        <message>
            <source>The second check of bag {bag_number} read {drug_ml} mL and {rate_ml_per_h} mL/h: the bag is stopped.</source>
            <translation>Torba {bag_number} ikinci kontrolünde {drug_ml} mL ve {rate_ml_per_h} mL/h okundu: torba durduruldu.</translation>
        </message>
        <message>
            <source>Discarded bag {bag_number}: {reason}</source>
            <translation>Torba {bag_number} atıldı: {reason}</translation>
        </message>
        <message>
            <source>Printed the label of bag {bag_number}.</source>
            <translation>Torba {bag_number} etiketi yazdırıldı.</translation>
        </message>
        <message>
            <source>Corrected an entry: {reason}</source>
            <translation>Bir kayıt düzeltildi: {reason}</translation>
        </message>
        <message>
            <source>Withdrew an entry: {reason}</source>
            <translation>Bir kayıt geri çekildi: {reason}</translation>
        </message>
        <message>
            <source>Corrected the measurement to {weight_kg} kg, {height_cm} cm: {reason}</source>
            <translation>Ölçüm {weight_kg} kg, {height_cm} cm olarak düzeltildi: {reason}</translation>
        </message>
        <message>
            <source>Corrected the registration: {reason}</source>
            <translation>Hasta kaydı düzeltildi: {reason}</translation>
        </message>
        <message>
            <source>Printed the label of bag {bag_number} again, copy {copy_number}: {reason}</source>
            <translation>Torba {bag_number} etiketi yeniden yazdırıldı, kopya {copy_number}: {reason}</translation>
        </message>
        <message>
            <source>Began the ward {name}.</source>
            <translation>{name} servisi açıldı.</translation>
        </message>
        <message>
            <source>Changed the ward's settings.</source>
            <translation>Servisin ayarları değiştirildi.</translation>
        </message>
        <message>
            <source>{name} may sign in from now on.</source>
            <translation>{name} artık oturum açabilir.</translation>
        </message>
        <message>
            <source>Changed name or roles of {name}.</source>
            <translation>{name}: adı veya görevleri değiştirildi.</translation>
        </message>
        <message>
            <source>Signed the protocol as verified.</source>
            <translation>Protokol doğrulandı olarak imzalandı.</translation>
        </message>
        <message>
            <source>Ordered cycle {cycle} for {weight_kg} kg, {bsa_m2} m2.</source>
            <translation>{cycle}. siklus {weight_kg} kg, {bsa_m2} m2 için istendi.</translation>
        </message>
        <message>
            <source>Started cycle {cycle} at {rate_ml_per_h} mL/h.</source>
            <translation>{cycle}. siklus {rate_ml_per_h} mL/h ile başladı.</translation>
        </message>
        <message>
            <source>Changed the bag, {rate_ml_per_h} mL/h.</source>
            <translation>Torba değiştirildi, {rate_ml_per_h} mL/h.</translation>
        </message>
        <message>
            <source>Took off a bag, {left_over_ml} mL left in it.</source>
            <translation>Torba çıkarıldı, içinde {left_over_ml} mL kaldı.</translation>
        </message>
        <message>
            <source>The pump stopped. {note}</source>
            <translation>Pompa durdu. {note}</translation>
        </message>
        <message>
            <source>Said why the pump stopped. {note}</source>
            <translation>Pompanın neden durduğu yazıldı. {note}</translation>
        </message>
        <message>
            <source>The infusion goes on, {rate_ml_per_h} mL/h.</source>
            <translation>İnfüzyon sürüyor, {rate_ml_per_h} mL/h.</translation>
        </message>
        <message>
            <source>Stepped to the full dose, {rate_ml_per_h} mL/h.</source>
            <translation>Tam doza geçildi, {rate_ml_per_h} mL/h.</translation>
        </message>
        <message>
            <source>Cycle {cycle} is complete.</source>
            <translation>{cycle}. siklus tamamlandı.</translation>
        </message>
        <message>
            <source>Ended the treatment for good: {reason}</source>
            <translation>Tedavi kalıcı olarak kesildi: {reason}</translation>
        </message>
        <message>
            <source>Gave {drug} {mg} mg.</source>
            <translation>{drug} {mg} mg verildi.</translation>
        </message>
        <message>
            <source>Filled in the daily log. {note}</source>
            <translation>Günlük kayıt dolduruldu. {note}</translation>
        </message>
        <message>
            <source>Read what the table says (rule {rule}). {reason}</source>
            <translation>Tablonun dediği okundu (kural {rule}). {reason}</translation>
        </message>
        <message>
            <source>Knows of a clock that ran out. {note}</source>
            <translation>Süresi dolan saatten haberdar. {note}</translation>
        </message>
        <message>
            <source>Handed over to the next shift: {summary}</source>
            <translation>Sonraki vardiyaya devredildi: {summary}</translation>
        </message>
        <message>
            <source>Planned the bags of cycle {cycle}.</source>
            <translation>Siklus {cycle} torbalarını planladı.</translation>
        </message>
        <message>
            <source>Took bag {bag_number} out of the refrigerator.</source>
            <translation>{bag_number} numaralı torbayı buzdolabından çıkardı.</translation>
        </message>
        <message>
            <source>Threw drug away, {drug_ml} mL: {reason}</source>
            <translation>İlaç imha etti, {drug_ml} mL: {reason}</translation>
        </message>
        <message>
            <source>Kept {drug_ml} mL left in a vial of lot {lot}.</source>
            <translation>{lot} lotlu flakonda kalan {drug_ml} mL ilacı sakladı.</translation>
        </message>
        <message>
            <source>Used what was left in a vial.</source>
            <translation>Flakonda kalanı kullandı.</translation>
        </message>
        <message>
            <source>A vial costs {price} {currency}.</source>
            <translation>Flakon fiyatı {price} {currency}.</translation>
        </message>
        <message>
            <source>Bag {bag_number} and the child agree at the bed.</source>
            <translation>{bag_number}. torba ile çocuk yatak başında eşleşti.</translation>
        </message>
        <message>
            <source>The check at the bed stopped bag {bag_number} (read: {bag_read}).</source>
            <translation>Yatak başı kontrolü {bag_number}. torbayı durdurdu (okunan: {bag_read}).</translation>
        </message>
        <message>
            <source>Read the pump of bag {bag_number}: {rate_ml_per_h} mL/h, {volume_ml} mL, {hours} h.</source>
            <translation>{bag_number}. torbanın pompası okundu: {rate_ml_per_h} mL/h, {volume_ml} mL, {hours} sa.</translation>
        </message>
        <message>
            <source>The pump of bag {bag_number} was set wrong ({rate_ml_per_h} mL/h): stopped before the start.</source>
            <translation>{bag_number}. torbanın pompası yanlış ayarlanmıştı ({rate_ml_per_h} mL/h): başlamadan durduruldu.</translation>
        </message>
    </context>
    <context>
        <name>JournalList</name>
        <message>
            <source>Journal of the patient in plain words</source>
            <translation>Hastanın günlüğü, düz sözlerle</translation>
        </message>
    </context>
    <context>
        <name>LabelPrinterAct</name>
        <message>
            <source>Print one label on the label printer</source>
            <translation>Etiket yazıcısında bir etiket bas</translation>
        </message>
        <message>
            <source>Print queue</source>
            <translation>Yazdırma kuyruğu</translation>
        </message>
        <message>
            <source>A label of this bag waits: see below.</source>
            <translation>Bu torbanın bir etiketi bekliyor: aşağıya bakın.</translation>
        </message>
        <message>
            <source>Label printer: {where}</source>
            <translation>Etiket yazıcısı: {where}</translation>
        </message>
        <message>
            <source>No label printer is set up on this PC (see the settings).</source>
            <translation>Bu bilgisayarda etiket yazıcısı tanımlı değil (ayarlara bakın).</translation>
        </message>
    </context>
    <context>
        <name>LabelPrinterCard</name>
        <message>
            <source>Label printer of this PC</source>
            <translation>Bu bilgisayarın etiket yazıcısı</translation>
        </message>
        <message>
            <source>How it is reached</source>
            <translation>Bağlantı türü</translation>
        </message>
        <message>
            <source>Port of the ward's own network</source>
            <translation>Servisin kendi ağındaki bağlantı noktası</translation>
        </message>
        <message>
            <source>Device file</source>
            <translation>Aygıt dosyası</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Its address or path</source>
            <translation>Adresi ya da yolu</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Çözünürlük</translation>
        </message>
        <message>
            <source>Print a test label</source>
            <translation>Deneme etiketi bas</translation>
        </message>
        <message>
            <source>Use this label printer</source>
            <translation>Bu yazıcıyı kullan</translation>
        </message>
        <message>
            <source>Print queue</source>
            <translation>Yazdırma kuyruğu</translation>
        </message>
        <message>
            <source>The printer's number on the ward's own network, such as 10.0.0.5, or with its port: 10.0.0.5:9100. Names and public addresses are never used.</source>
            <translation>Yazıcının servis ağındaki numarası, örneğin 10.0.0.5 ya da bağlantı noktasıyla 10.0.0.5:9100. Adlar ve genel internet adresleri hiç kullanılmaz.</translation>
        </message>
        <message>
            <source>The device the system knows the printer by, such as /dev/usb/lp0.</source>
            <translation>Sistemin yazıcıyı tanıdığı aygıt, örneğin /dev/usb/lp0.</translation>
        </message>
        <message>
            <source>The whole path of a file that labels are added to, in the printer's language.</source>
            <translation>Etiketlerin yazıcının dilinde ekleneceği dosyanın tam yolu.</translation>
        </message>
        <message>
            <source>Write where the printer is.</source>
            <translation>Yazıcının nerede olduğunu yazın.</translation>
        </message>
        <message>
            <source>The test label was sent</source>
            <translation>Deneme etiketi gönderildi</translation>
        </message>
        <message>
            <source>Hold a ruler against both scales: 50 must be 50 mm from 0. If it is not, choose the printer's own resolution.</source>
            <translation>Her iki ölçeğe cetvel tutun: 50, 0’dan 50 mm uzakta olmalı. Değilse yazıcının kendi çözünürlüğünü seçin.</translation>
        </message>
        <message>
            <source>Look at the printer, then print the test label again.</source>
            <translation>Yazıcıya bakın, sonra deneme etiketini yeniden basın.</translation>
        </message>
        <message>
            <source>The test label did not come out</source>
            <translation>Deneme etiketi çıkmadı</translation>
        </message>
        <message>
            <source>Labels of this PC go to {where}.</source>
            <translation>Bu bilgisayarın etiketleri {where} yazıcısına gider.</translation>
        </message>
        <message>
            <source>This PC has no label printer now.</source>
            <translation>Bu bilgisayarda artık etiket yazıcısı yok.</translation>
        </message>
        <message>
            <source>Remembered on this PC</source>
            <translation>Bu bilgisayarda kaydedildi</translation>
        </message>
    </context>
    <context>
        <name>LabelPrinting</name>
        <message>
            <source>No label printer is set up on this PC.</source>
            <translation>Bu bilgisayarda etiket yazıcısı tanımlı değil.</translation>
        </message>
        <message>
            <source>{where} is not an address of the ward's own network. Nothing was sent there: a label names a child.</source>
            <translation>{where} servisin kendi ağında bir adres değil. Oraya hiçbir şey gönderilmedi: etikette bir çocuğun adı yazar.</translation>
        </message>
        <message>
            <source>The port after the colon must be a whole number from 1 to 65535.</source>
            <translation>İki noktadan sonraki bağlantı noktası 1 ile 65535 arasında bir tam sayı olmalı.</translation>
        </message>
        <message>
            <source>{where} is not the whole path of a file.</source>
            <translation>{where} bir dosyanın tam yolu değil.</translation>
        </message>
        <message>
            <source>The label printer {where} was not reached. Nothing came out.</source>
            <translation>{where} etiket yazıcısına ulaşılamadı. Etiket çıkmadı.</translation>
        </message>
        <message>
            <source>The label printer {where} broke off. Nobody knows whether a label came out.</source>
            <translation>{where} etiket yazıcısı yarıda kesti. Etiketin çıkıp çıkmadığı bilinmiyor.</translation>
        </message>
        <message>
            <source>Look whether it is switched on and connected, has labels, and is closed; then try again.</source>
            <translation>Açık, bağlı, etiketi takılı ve kapağı kapalı mı diye bakın; sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>Set it up in the settings, then try again.</source>
            <translation>Ayarlarda tanımlayın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>Look at the printer: a whole label is confirmed with “It came out”; a torn or missing one is thrown away and sent again.</source>
            <translation>Yazıcıya bakın: etiket eksiksiz çıktıysa “Etiket çıktı” ile onaylanır; yırtık ya da eksikse atılır ve yeniden gönderilir.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>bekliyor</translation>
        </message>
        <message>
            <source>not known whether it came out</source>
            <translation>çıkıp çıkmadığı bilinmiyor</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>basıldı</translation>
        </message>
        <message>
            <source>not printed</source>
            <translation>basılamadı</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>vazgeçildi</translation>
        </message>
        <message>
            <source>Nothing is lost: the label waits in the print queue.</source>
            <translation>Hiçbir şey kaybolmadı: etiket yazdırma kuyruğunda bekliyor.</translation>
        </message>
        <message>
            <source>The program ended while this label was sent.</source>
            <translation>Bu etiket gönderilirken program kapandı.</translation>
        </message>
        <message>
            <source>This bag has no label now: its second check does not stand.</source>
            <translation>Bu torbanın şu an etiketi yok: ikinci kontrolü geçerli değil.</translation>
        </message>
        <message>
            <source>The label does not fit this size any more. Choose another size.</source>
            <translation>Etiket artık bu boyuta sığmıyor. Başka bir boyut seçin.</translation>
        </message>
        <message>
            <source>The label came out, but the ward's file did not take its entry. Confirm it in the print queue with “It came out” as soon as the disk can be written again.</source>
            <translation>Etiket çıktı, ama servis dosyası kaydını almadı. Diske yeniden yazılabildiğinde yazdırma kuyruğunda “Etiket çıktı” ile onaylayın.</translation>
        </message>
        <message>
            <source>The ward's file cannot be written: its disk is full or gone. Look at the printer and in the print queue before printing again.</source>
            <translation>Servis dosyasına yazılamıyor: disk dolu ya da bağlı değil. Yeniden basmadan önce yazıcıya ve yazdırma kuyruğuna bakın.</translation>
        </message>
        <message>
            <source>Write why another label is needed.</source>
            <translation>Neden bir etiket daha gerektiğini yazın.</translation>
        </message>
        <message>
            <source>This label is already on its way, or its way came to an end.</source>
            <translation>Bu etiket zaten kuyrukta ya da işi sonuçlandı.</translation>
        </message>
    </context>
    <context>
        <name>LaboratoryPart</name>
        <message>
            <source>Laboratory</source>
            <translation>Laboratuvar</translation>
        </message>
        <message>
            <source>results with their limits</source>
            <translation>sonuçlar ve sınırları</translation>
        </message>
        <message>
            <source>Laboratory (its limits are remembered)</source>
            <translation>Laboratuvar (sınırları hatırlanır)</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Birim</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Sınır</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>upper limit</source>
            <translation>üst sınır</translation>
        </message>
        <message>
            <source>lower limit</source>
            <translation>alt sınır</translation>
        </message>
        <message>
            <source>{item}, baseline</source>
            <translation>{item}, başlangıç değeri</translation>
        </message>
        <message>
            <source>{item}, unit</source>
            <translation>{item}, birim</translation>
        </message>
        <message>
            <source>upper</source>
            <translation>üst</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>alt</translation>
        </message>
        <message>
            <source>last {value}, {day}</source>
            <translation>son {value}, {day}</translation>
        </message>
    </context>
    <context>
        <name>LeftOverForm</name>
        <message>
            <source>Kept of a vial</source>
            <translation>Flakondan saklanan</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Saklandı</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Left in the vial</source>
            <translation>Flakonda kalan</translation>
        </message>
        <message>
            <source>Dissolved at</source>
            <translation>Çözülme zamanı</translation>
        </message>
        <message>
            <source>It waits at</source>
            <translation>Bekleyeceği yer</translation>
        </message>
        <message>
            <source>Choose where it waits.</source>
            <translation>Nerede bekleyeceğini seçin.</translation>
        </message>
    </context>
    <context>
        <name>LevelCard</name>
        <message>
            <source>Dose level of this bag</source>
            <translation>Bu torbanın doz basamağı</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>henüz seçilmedi</translation>
        </message>
        <message>
            <source>Restart at the step dose by the adjustment table</source>
            <translation>Doz ayarlama tablosuna göre basamak dozla yeniden başlama</translation>
        </message>
        <message>
            <source>The infusion runs at the step dose after the full dose</source>
            <translation>İnfüzyon tam dozdan sonra basamak dozda gidiyor</translation>
        </message>
        <message>
            <source>The infusion already runs at the full dose</source>
            <translation>İnfüzyon zaten tam dozda gidiyor</translation>
        </message>
        <message>
            <source>The level of the plan was not taken over: choose it</source>
            <translation>Plandaki basamak alınmadı: siz seçin</translation>
        </message>
        <message>
            <source>This level is no longer possible</source>
            <translation>Bu doz artık seçilemez</translation>
        </message>
        <message>
            <source>By the regimen this infusion day has: {level}</source>
            <translation>Rejime göre bu infüzyon gününün dozu: {level}</translation>
        </message>
        <message>
            <source>Full dose not before {when}.</source>
            <translation>Tam doz en erken {when}.</translation>
        </message>
        <message>
            <source>If it restarts now, the full dose may follow on infusion day {day}.</source>
            <translation>Şimdi yeniden başlanırsa tam doza {day}. infüzyon gününde geçilebilir.</translation>
        </message>
        <message>
            <source>Rule {rule} · {sources}</source>
            <translation>Kural {rule} · {sources}</translation>
        </message>
        <message>
            <source>not on this day of this course</source>
            <translation>bu siklusun bu gününde yok</translation>
        </message>
    </context>
    <context>
        <name>Lot trail</name>
        <message>
            <source>Lot trail</source>
            <translation>Lot izi</translation>
        </message>
        <message>
            <source>Lot trail: {asked}</source>
            <translation>Lot izi: {asked}</translation>
        </message>
        <message>
            <source>{ward} · made {time} by {person}</source>
            <translation>{ward} · {time}, {person} tarafından</translation>
        </message>
        <message>
            <source>Bags: {bags} · children: {children}</source>
            <translation>Torba: {bags} · çocuk: {children}</translation>
        </message>
        <message>
            <source>It went into no bag of this ward.</source>
            <translation>Bu servisin hiçbir torbasına girmedi.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>Lot and serial</source>
            <translation>Lot ve seri no</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Çocuk</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Hazırlandı</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Takıldı</translation>
        </message>
        <message>
            <source>vial</source>
            <translation>flakon</translation>
        </message>
        <message>
            <source>left over of a vial</source>
            <translation>flakon artığı</translation>
        </message>
        <message>
            <source>diluent</source>
            <translation>seyreltici</translation>
        </message>
        <message>
            <source>stabilizer</source>
            <translation>stabilizatör</translation>
        </message>
        <message>
            <source>not connected, waits for its check</source>
            <translation>takılmadı, kontrol bekliyor</translation>
        </message>
        <message>
            <source>not connected, check failed</source>
            <translation>takılmadı, kontrolü tutmadı</translation>
        </message>
        <message>
            <source>not connected, checked</source>
            <translation>takılmadı, kontrol edildi</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>atıldı</translation>
        </message>
    </context>
    <context>
        <name>LotPage</name>
        <message>
            <source>Save the lot trail</source>
            <translation>Lot izini kaydet</translation>
        </message>
        <message>
            <source>Lot trail</source>
            <translation>Lot izi</translation>
        </message>
        <message>
            <source>Lot or serial, or scan a carton</source>
            <translation>Lot ya da seri no, ya da kutuyu okutun</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Bul</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF olarak kaydet</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Yazdır</translation>
        </message>
        <message>
            <source>Lots of this ward</source>
            <translation>Bu servisin lotları</translation>
        </message>
        <message>
            <source>Bags and children of the lot</source>
            <translation>Lotun torbaları ve çocukları</translation>
        </message>
        <message>
            <source>Bags and children</source>
            <translation>Torbalar ve çocuklar</translation>
        </message>
        <message>
            <source>All lots, the last one first</source>
            <translation>Tüm lotlar, sonuncusu başta</translation>
        </message>
        <message>
            <source>Back to the chart</source>
            <translation>Dosyaya dön</translation>
        </message>
        <message>
            <source>Back to the pharmacy</source>
            <translation>Eczaneye dön</translation>
        </message>
        <message>
            <source>the scanned bag</source>
            <translation>okutulan torba</translation>
        </message>
        <message>
            <source>Enter a lot or a serial.</source>
            <translation>Bir lot ya da seri no girin.</translation>
        </message>
        <message>
            <source>Nothing was asked for yet.</source>
            <translation>Henüz bir şey sorulmadı.</translation>
        </message>
        <message>
            <source>{asked}: bags {bags}, children {children}</source>
            <translation>{asked}: {bags} torba, {children} çocuk</translation>
        </message>
        <message>
            <source>● Sent to the printer.</source>
            <translation>● Yazıcıya gönderildi.</translation>
        </message>
        <message>
            <source>■ Not saved: {why}</source>
            <translation>■ Kaydedilmedi: {why}</translation>
        </message>
        <message>
            <source>● Saved.</source>
            <translation>● Kaydedildi.</translation>
        </message>
        <message>
            <source>bags {bags}</source>
            <translation>{bags} torba</translation>
        </message>
        <message>
            <source>children {children}</source>
            <translation>{children} çocuk</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Ulaştığı yer</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>En son kullanıldığı zaman</translation>
        </message>
        <message>
            <source>cycle {cycle} · bag {number}</source>
            <translation>{cycle}. siklus · torba {number}</translation>
        </message>
        <message>
            <source>connected {time}</source>
            <translation>takıldı: {time}</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Çocuk</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
    </context>
    <context>
        <name>MeasurementForm</name>
        <message>
            <source>Weigh and measure {name}</source>
            <translation>Tart ve ölç: {name}</translation>
        </message>
        <message>
            <source>Write what the scale and the stadiometer show.</source>
            <translation>Tartının ve boy ölçerin gösterdiğini yazın.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Ağırlık</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Boy</translation>
        </message>
        <message>
            <source>Measured at</source>
            <translation>Ölçüm zamanı</translation>
        </message>
        <message>
            <source>Correct the measurement</source>
            <translation>Ölçümü düzelt</translation>
        </message>
        <message>
            <source>The old entry stays visible beside the new one.</source>
            <translation>Eski kayıt yenisinin yanında görünür kalır.</translation>
        </message>
        <message>
            <source>Please read the scale again</source>
            <translation>Lütfen tartıyı yeniden okuyun</translation>
        </message>
        <message>
            <source>The figures are right, save them</source>
            <translation>Değerler doğru, kaydet</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Understood</source>
            <translation>Anladım</translation>
        </message>
    </context>
    <context>
        <name>NeuroPart</name>
        <message>
            <source>Delayed development: use CAPD</source>
            <translation>Gelişme geriliği: CAPD kullanılsın</translation>
        </message>
        <message>
            <source>Could not do it</source>
            <translation>Yapamadı</translation>
        </message>
        <message>
            <source>Deep focal weakness or posturing</source>
            <translation>Ağır fokal güçsüzlük ya da postür alma</translation>
        </message>
        <message>
            <source>Raised pressure: VI palsy, papilloedema, Cushing</source>
            <translation>Basınç artışı: VI. sinir felci, papilödem, Cushing</translation>
        </message>
        <message>
            <source>Arousal</source>
            <translation>Uyanıklık</translation>
        </message>
        <message>
            <source>Brain oedema</source>
            <translation>Beyin ödemi</translation>
        </message>
        <message>
            <source>Neurological · ICE (from {years} years)</source>
            <translation>Nörolojik · ICE ({years} yaş ve üstü)</translation>
        </message>
        <message>
            <source>Neurological · CAPD (below {years} years)</source>
            <translation>Nörolojik · CAPD ({years} yaş altı)</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>Password (at least 8 characters)</source>
            <translation>Parola (en az 8 karakter)</translation>
        </message>
        <message>
            <source>The same password again</source>
            <translation>Aynı parola, bir daha</translation>
        </message>
        <message>
            <source>Type at least 8 characters.</source>
            <translation>En az 8 karakter yazın.</translation>
        </message>
        <message>
            <source>The two passwords differ. Type it again.</source>
            <translation>İki parola farklı. Yeniden yazın.</translation>
        </message>
    </context>
    <context>
        <name>NotedStopCard</name>
        <message>
            <source>Noted</source>
            <translation>Not edilen an</translation>
        </message>
        <message>
            <source>Let the moment go</source>
            <translation>Notu sil</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Write the stop as of now</source>
            <translation>Şimdi durmuş olarak yaz</translation>
        </message>
        <message>
            <source>Choose another bed</source>
            <translation>Başka yatak seç</translation>
        </message>
        <message>
            <source>Touch the bed: its stop is written with this moment.</source>
            <translation>Yatağa dokunun: pompanın durduğu an olarak bu saat yazılır.</translation>
        </message>
        <message>
            <source>Nothing will be written of {time}. Let it go only if no pump has stopped, or if its stop is written already.</source>
            <translation>{time} için hiçbir şey yazılmaz. Yalnızca hiçbir pompa durmadıysa ya da durduğu zaten yazıldıysa silin.</translation>
        </message>
        <message>
            <source>{time} ago</source>
            <translation>{time} önce</translation>
        </message>
    </context>
    <context>
        <name>NumbersView</name>
        <message>
            <source>Search in numbers and sources</source>
            <translation>Sayılarda ve kaynaklarda ara</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Numbers and their sources</source>
            <translation>Sayılar ve kaynakları</translation>
        </message>
        <message>
            <source>{found} of {all} numbers</source>
            <translation>{all} sayıdan {found}</translation>
        </message>
    </context>
    <context>
        <name>OpenDraftCard</name>
        <message>
            <source>Another bag of this child stands half made</source>
            <translation>Bu çocuğun başka bir torbası yarım duruyor</translation>
        </message>
        <message>
            <source>What is in this bag or dissolved for it is lost: it goes into the waste record of the pharmacy's desk.</source>
            <translation>Bu torbaya konan ya da onun için çözülen ilaç atılmış olur: eczane masasındaki imha kaydına girilir.</translation>
        </message>
        <message>
            <source>Go on with {bag}</source>
            <translation>Sürdür: {bag}</translation>
        </message>
        <message>
            <source>Discard it and begin {bag}</source>
            <translation>Bunu sil ve başla: {bag}</translation>
        </message>
        <message>
            <source>Discard the begun work</source>
            <translation>Başlanmış işi sil</translation>
        </message>
        <message>
            <source>Finish or discard it first; then {bag} of the plan is begun.</source>
            <translation>Önce onu bitirin ya da silin; sonra plandaki {bag} başlatılır.</translation>
        </message>
        <message>
            <source>The work on it has begun.</source>
            <translation>Hazırlığına başlanmış.</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>Planned start</source>
            <translation>Planlanan başlangıç</translation>
        </message>
        <message>
            <source>Order the cycle</source>
            <translation>Siklusu iste</translation>
        </message>
        <message>
            <source>Order a cycle</source>
            <translation>Siklus iste</translation>
        </message>
        <message>
            <source>Order cycle {cycle}</source>
            <translation>Siklus {cycle} için istem</translation>
        </message>
        <message>
            <source>The child was not weighed yet: “Weigh and measure” comes first.</source>
            <translation>Çocuk henüz tartılmadı: önce “Tart ve ölç” gelir.</translation>
        </message>
        <message>
            <source>Dose of the first day</source>
            <translation>İlk günün dozu</translation>
        </message>
        <message>
            <source>{level} · {weight} · {surface}</source>
            <translation>{level} · {weight} · {surface}</translation>
        </message>
        <message>
            <source>Answer, with the reason</source>
            <translation>Yanıt, gerekçesiyle</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>Lütfen onaylayın</translation>
        </message>
    </context>
    <context>
        <name>OwnPasswordCard</name>
        <message>
            <source>My password</source>
            <translation>Parolam</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>Şimdiki parola</translation>
        </message>
        <message>
            <source>New password (at least 8 characters)</source>
            <translation>Yeni parola (en az 8 karakter)</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Parolamı değiştir</translation>
        </message>
        <message>
            <source>Your password was changed.</source>
            <translation>Parolanız değiştirildi.</translation>
        </message>
    </context>
    <context>
        <name>PackScans</name>
        <message>
            <source>Which pack is it?</source>
            <translation>Hangi kutu?</translation>
        </message>
        <message>
            <source>This is the pack</source>
            <translation>Kutu bu</translation>
        </message>
        <message>
            <source>The scanner lost the separators, so this code may mean several packs. Compare with what is printed on the carton.</source>
            <translation>Okuyucu ayraçları kaybetti; bu kod birkaç kutu anlamına gelebilir. Kutunun üzerinde yazanla karşılaştırın.</translation>
        </message>
        <message>
            <source>Scan the square code on each carton, or type.</source>
            <translation>Her kutunun kare kodunu okutun ya da yazın.</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>Girilmedi</translation>
        </message>
        <message>
            <source>Every vial has its pack. Click into the row that the scan is for.</source>
            <translation>Her flakonun kutusu girilmiş. Okutmanın ait olduğu satıra tıklayın.</translation>
        </message>
        <message>
            <source>Pack not taken</source>
            <translation>Kutu alınmadı</translation>
        </message>
        <message>
            <source>What the carton says</source>
            <translation>Kutunun üzerinde yazan</translation>
        </message>
        <message>
            <source>lot {lot} · serial {serial} · expiry {day}</source>
            <translation>lot {lot} · seri no {serial} · son kullanma {day}</translation>
        </message>
        <message>
            <source>Choose what the carton says.</source>
            <translation>Kutunun üzerinde yazanı seçin.</translation>
        </message>
    </context>
    <context>
        <name>PaperFile</name>
        <message>
            <source>The paper was not saved: {why}</source>
            <translation>Kâğıt kaydedilemedi: {why}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Kaydedilmedi</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Preview of the paper</source>
            <translation>Kâğıdın önizlemesi</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Sayfa {number}</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Paper</source>
            <translation>Belge</translation>
        </message>
        <message>
            <source>Label 100 × 70 mm</source>
            <translation>Etiket 100 × 70 mm</translation>
        </message>
        <message>
            <source>Label 100 × 50 mm</source>
            <translation>Etiket 100 × 50 mm</translation>
        </message>
        <message>
            <source>A4 sheet of labels 100 × 70 mm</source>
            <translation>A4 etiket kâğıdı 100 × 70 mm</translation>
        </message>
        <message>
            <source>A4 sheet of labels 100 × 50 mm</source>
            <translation>A4 etiket kâğıdı 100 × 50 mm</translation>
        </message>
        <message>
            <source>Preparation worksheet, A4</source>
            <translation>Hazırlama formu, A4</translation>
        </message>
        <message>
            <source>Why it is printed again</source>
            <translation>Neden yeniden yazdırılıyor</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF olarak kaydet…</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>Belge yok</translation>
        </message>
        <message>
            <source>Print on another printer…</source>
            <translation>Başka bir yazıcıda yazdır…</translation>
        </message>
        <message>
            <source>Labels printed so far: {count}</source>
            <translation>Şimdiye kadar yazdırılan etiket: {count}</translation>
        </message>
        <message>
            <source>A bag has papers only after the second check agreed.</source>
            <translation>Torbanın kâğıtları ancak ikinci kontrol uyuştuktan sonra çıkar.</translation>
        </message>
        <message>
            <source>Too long for this label: {what}.</source>
            <translation>Bu etikete sığmıyor: {what}.</translation>
        </message>
        <message>
            <source>{size} mm fits.</source>
            <translation>{size} mm sığar.</translation>
        </message>
        <message>
            <source>Write why another label is needed.</source>
            <translation>Neden yeni bir etiket gerektiğini yazın.</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Kaydedilmedi</translation>
        </message>
        <message>
            <source>The paper left the program, but the ward's file did not take it.</source>
            <translation>Kâğıt çıktı, ancak servis dosyasına yazılamadı.</translation>
        </message>
    </context>
    <context>
        <name>PatientStep</name>
        <message>
            <source>Cycle</source>
            <translation>Siklus</translation>
        </message>
        <message>
            <source>First infusion day of this bag</source>
            <translation>Bu torbanın ilk infüzyon günü</translation>
        </message>
        <message>
            <source>Bag of this cycle</source>
            <translation>Siklusun kaçıncı torbası</translation>
        </message>
        <message>
            <source>Body surface formula</source>
            <translation>Vücut yüzeyi formülü</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Doz</translation>
        </message>
        <message>
            <source>No dose</source>
            <translation>Doz yok</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>İstem</translation>
        </message>
        <message>
            <source>No dose yet: see the refusal.</source>
            <translation>Henüz doz yok: ret nedenine bakın.</translation>
        </message>
        <message>
            <source>A question waits for an answer.</source>
            <translation>Bir soru yanıt bekliyor.</translation>
        </message>
        <message>
            <source>File {number} · {second} · born {born} · bed {bed}</source>
            <translation>Dosya {number} · {second} · d. {born} · yatak {bed}</translation>
        </message>
        <message>
            <source>Weight this bag is made for</source>
            <translation>Bu torbada esas alınan ağırlık</translation>
        </message>
        <message>
            <source>{height} · weighed {when}</source>
            <translation>{height} · tartıldı {when}</translation>
        </message>
        <message>
            <source>Allergies: {allergies}</source>
            <translation>Alerji: {allergies}</translation>
        </message>
        <message>
            <source>{title}, edition {edition}</source>
            <translation>{title}, baskı {edition}</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>henüz kimse</translation>
        </message>
        <message>
            <source>Verified by: {names}</source>
            <translation>Doğrulayan: {names}</translation>
        </message>
        <message>
            <source>Not a certified medical device. A physician decides.</source>
            <translation>Sertifikalı tıbbi cihaz değildir. Kararı hekim verir.</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Kişi ekle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Görevler</translation>
        </message>
        <message>
            <source>First password (at least 8 characters)</source>
            <translation>İlk parola (en az 8 karakter)</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>Bu kişiyi ekle</translation>
        </message>
        <message>
            <source>may not sign in</source>
            <translation>oturum açamaz</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Activate again</source>
            <translation>Yeniden aç</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Hiçbir şey değiştirilmedi.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Bir ad gerekli.</translation>
        </message>
    </context>
    <context>
        <name>Pharmacy</name>
        <message>
            <source>Bag {number}: {level}, {hours} h from {time}</source>
            <translation>Torba {number}: {level}, {time} saatinden başlayarak {hours} saat</translation>
        </message>
        <message>
            <source>{bag}, changed in off hours</source>
            <translation>{bag}, değişimi mesai dışında</translation>
        </message>
        <message>
            <source>{bag}, taken off {span} early</source>
            <translation>{bag}, {span} erken çıkarılır</translation>
        </message>
        <message>
            <source>bed {bed}</source>
            <translation>yatak {bed}</translation>
        </message>
        <message>
            <source>Bag {number} · {level} · {hours} h · {drug_ml} mL</source>
            <translation>Torba {number} · {level} · {hours} saat · {drug_ml} mL</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planlandı</translation>
        </message>
        <message>
            <source>in preparation</source>
            <translation>hazırlanıyor</translation>
        </message>
        <message>
            <source>second check</source>
            <translation>ikinci kontrol</translation>
        </message>
        <message>
            <source>check failed</source>
            <translation>kontrolden geçmedi</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>kontrol edildi</translation>
        </message>
        <message>
            <source>in the cold</source>
            <translation>buzdolabında</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>çıkarıldı</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>takılı</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>bitti</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>imha edildi</translation>
        </message>
        <message>
            <source>Fewest changes in off hours</source>
            <translation>Mesai dışında en az değişim</translation>
        </message>
        <message>
            <source>Fewest bags</source>
            <translation>En az torba</translation>
        </message>
        <message>
            <source>Fewest vials</source>
            <translation>En az flakon</translation>
        </message>
        <message>
            <source>Every 3 days</source>
            <translation>3 günde bir</translation>
        </message>
        <message>
            <source>Every 4 days</source>
            <translation>4 günde bir</translation>
        </message>
        <message>
            <source>3 and 4 days in turn</source>
            <translation>Sırayla 3 ve 4 gün</translation>
        </message>
        <message>
            <source>{time} over</source>
            <translation>{time} geçti</translation>
        </message>
        <message>
            <source>EXPIRED</source>
            <translation>SÜRESİ DOLDU</translation>
        </message>
        <message>
            <source>run cut short</source>
            <translation>infüzyon yarım kalır</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>süresi bitiyor</translation>
        </message>
        <message>
            <source>in date</source>
            <translation>süresi içinde</translation>
        </message>
        <message>
            <source>refrigerator clock</source>
            <translation>buzdolabı süresi</translation>
        </message>
        <message>
            <source>room clock</source>
            <translation>oda süresi</translation>
        </message>
        <message>
            <source>on the line</source>
            <translation>takılı</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Bu eksik.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Gerekçeyi yazın.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was saved.</source>
            <translation>Göreviniz buna izin vermiyor. Hiçbir şey kaydedilmedi.</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>Bu gelecekte.</translation>
        </message>
        <message>
            <source>Nothing was saved: the disk is full or cannot be written.</source>
            <translation>Hiçbir şey kaydedilmedi: disk dolu ya da yazılamıyor.</translation>
        </message>
        <message>
            <source>It was refused. Nothing was saved.</source>
            <translation>Kabul edilmedi. Hiçbir şey kaydedilmedi.</translation>
        </message>
        <message>
            <source>This bag is not made yet.</source>
            <translation>Bu torba henüz hazırlanmadı.</translation>
        </message>
        <message>
            <source>This bag was made before.</source>
            <translation>Bu torba daha önce hazırlandı.</translation>
        </message>
        <message>
            <source>Nobody has checked this bag yet.</source>
            <translation>Bu torbayı henüz kimse kontrol etmedi.</translation>
        </message>
        <message>
            <source>This bag was checked before.</source>
            <translation>Bu torba daha önce kontrol edildi.</translation>
        </message>
        <message>
            <source>This bag did not pass its check.</source>
            <translation>Bu torba kontrolden geçmedi.</translation>
        </message>
        <message>
            <source>This bag never was in the refrigerator: its room clock runs already.</source>
            <translation>Bu torba hiç buzdolabına konmadı: oda süresi zaten işliyor.</translation>
        </message>
        <message>
            <source>This bag was taken out before: its room clock runs already.</source>
            <translation>Bu torba daha önce çıkarıldı: oda süresi zaten işliyor.</translation>
        </message>
        <message>
            <source>This bag is connected. It can only be taken off the line.</source>
            <translation>Bu torba takılı. Yalnızca hattan çıkarılabilir.</translation>
        </message>
        <message>
            <source>This bag was never connected.</source>
            <translation>Bu torba hiç takılmadı.</translation>
        </message>
        <message>
            <source>This bag was given; it is finished.</source>
            <translation>Bu torba verildi ve bitti.</translation>
        </message>
        <message>
            <source>This bag was thrown away.</source>
            <translation>Bu torba imha edildi.</translation>
        </message>
        <message>
            <source>No cycle was ordered yet. A physician orders it on the chart.</source>
            <translation>Henüz siklus istenmedi. Hekim, hasta dosyasından ister.</translation>
        </message>
        <message>
            <source>The cycle is over: nothing to plan.</source>
            <translation>Siklus bitti: planlanacak bir şey yok.</translation>
        </message>
        <message>
            <source>The record of the pump contradicts itself. Mend it on the chart first.</source>
            <translation>Pompa kayıtları birbiriyle çelişiyor. Önce hasta dosyasında düzeltin.</translation>
        </message>
        <message>
            <source>From this time on nothing of the cycle is left to be given.</source>
            <translation>Bu saatten sonra siklustan verilecek bir şey kalmıyor.</translation>
        </message>
        <message>
            <source>Something changed meanwhile. Look at the plans again.</source>
            <translation>Bu arada bir şey değişti. Planlara yeniden bakın.</translation>
        </message>
        <message>
            <source>Choose a bag that was made.</source>
            <translation>Hazırlanmış bir torba seçin.</translation>
        </message>
        <message>
            <source>Its clock has ended: it is expired.</source>
            <translation>Süresi doldu: artık kullanılamaz.</translation>
        </message>
        <message>
            <source>Write how much, in mL or whole vials.</source>
            <translation>Ne kadar olduğunu mL ya da tam flakon olarak yazın.</translation>
        </message>
        <message>
            <source>This was used or thrown away before.</source>
            <translation>Bu daha önce kullanıldı ya da imha edildi.</translation>
        </message>
        <message>
            <source>This is more than it can have held.</source>
            <translation>Bu, içinde olabilecekten fazla.</translation>
        </message>
    </context>
    <context>
        <name>Pharmacy report</name>
        <message>
            <source>{ward} · made {time} by {person}</source>
            <translation>{ward} · {time}, hazırlayan {person}</translation>
        </message>
        <message>
            <source>Nothing was made or thrown away.</source>
            <translation>Hazırlanan ya da imha edilen bir şey yok.</translation>
        </message>
        <message>
            <source>Pharmacy report {month}</source>
            <translation>Eczane raporu {month}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>Hospital number</source>
            <translation>Hastane numarası</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Torba</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>Lotlar</translation>
        </message>
        <message>
            <source>Vials</source>
            <translation>Flakon</translation>
        </message>
        <message>
            <source>In the bag, mL</source>
            <translation>Torbada, mL</translation>
        </message>
        <message>
            <source>Thrown away, mL</source>
            <translation>İmha, mL</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Tutar</translation>
        </message>
        <message>
            <source>Why, by whom</source>
            <translation>Neden, kim</translation>
        </message>
        <message>
            <source>cycle {cycle}, bag {number}</source>
            <translation>siklus {cycle}, torba {number}</translation>
        </message>
        <message>
            <source>no price entered</source>
            <translation>fiyat girilmedi</translation>
        </message>
        <message>
            <source>Bags made</source>
            <translation>Hazırlanan torba</translation>
        </message>
        <message>
            <source>Vials opened or thrown away</source>
            <translation>Açılan ya da imha edilen flakon</translation>
        </message>
        <message>
            <source>Drug in bags</source>
            <translation>Torbalardaki ilaç</translation>
        </message>
        <message>
            <source>Drug thrown away</source>
            <translation>İmha edilen ilaç</translation>
        </message>
        <message>
            <source>Cost of the vials</source>
            <translation>Flakonların tutarı</translation>
        </message>
        <message>
            <source>Vials without a price</source>
            <translation>Fiyatı girilmemiş flakon</translation>
        </message>
        <message>
            <source>A vial counts when its bag was made; a remainder that went into a later bag counts once. A bag that was thrown away counts with all the drug it held. Costs are vials times the price somebody entered before.</source>
            <translation>Flakon, torbası hazırlandığında sayılır; artığı sonraki torbaya konan flakon bir kez sayılır. İmha edilen torba, içindeki ilacın tamamıyla sayılır. Tutar, flakon sayısı ile önceden girilmiş fiyatın çarpımıdır.</translation>
        </message>
    </context>
    <context>
        <name>PharmacyPage</name>
        <message>
            <source>Pharmacy</source>
            <translation>Eczane</translation>
        </message>
        <message>
            <source>Lot trail</source>
            <translation>Lot izi</translation>
        </message>
        <message>
            <source>Parts of the pharmacy's desk</source>
            <translation>Eczane masasının bölümleri</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>Planner</source>
            <translation>Planlama</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Süreler</translation>
        </message>
        <message>
            <source>Waste and report</source>
            <translation>İmha ve rapor</translation>
        </message>
        <message>
            <source>{time} · states what published rules say; no certified medical device</source>
            <translation>{time} · yayımlanmış kuralı gösterir; sertifikalı tıbbi cihaz değildir</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>also: {kinds}</source>
            <translation>ayrıca: {kinds}</translation>
        </message>
        <message>
            <source>Vials</source>
            <translation>Flakon</translation>
        </message>
        <message>
            <source>Bag changes</source>
            <translation>Torba değişimi</translation>
        </message>
        <message>
            <source>in off hours</source>
            <translation>mesai dışında</translation>
        </message>
        <message>
            <source>Every bag</source>
            <translation>Bütün torbalar</translation>
        </message>
        <message>
            <source>Take this plan</source>
            <translation>Bu planı al</translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>How it is to be planned</source>
            <translation>Nasıl planlansın</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message>
            <source>First bag connected at</source>
            <translation>İlk torbanın takılacağı zaman</translation>
        </message>
        <message>
            <source>Diluent in a bag</source>
            <translation>Torbadaki seyreltici</translation>
        </message>
        <message>
            <source>A bag is made so long before</source>
            <translation>Torba ne kadar önce hazırlanır</translation>
        </message>
        <message>
            <source>Where it waits until then</source>
            <translation>O zamana kadar bekleyeceği yer</translation>
        </message>
        <message>
            <source>Night until</source>
            <translation>Gece bitişi</translation>
        </message>
        <message>
            <source>Keep weekends free of changes</source>
            <translation>Hafta sonu değişim olmasın</translation>
        </message>
        <message>
            <source>Keep nights free of changes</source>
            <translation>Gece değişim olmasın</translation>
        </message>
        <message>
            <source>Night from</source>
            <translation>Gece başlangıcı</translation>
        </message>
        <message>
            <source>Goes on at the step dose</source>
            <translation>Basamak dozdan sürer</translation>
        </message>
        <message>
            <source>Show the plans</source>
            <translation>Planları göster</translation>
        </message>
        <message>
            <source>Bags of</source>
            <translation>Torba süreleri</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} saat</translation>
        </message>
        <message>
            <source>Bags of {hours} h</source>
            <translation>{hours} saatlik torbalar</translation>
        </message>
    </context>
    <context>
        <name>PlannerView</name>
        <message>
            <source>Child to plan for</source>
            <translation>Planlanacak çocuk</translation>
        </message>
        <message>
            <source>Choose a child</source>
            <translation>Çocuk seçin</translation>
        </message>
        <message>
            <source>Whose bags?</source>
            <translation>Kimin torbaları?</translation>
        </message>
        <message>
            <source>Choose a child above. Its plans then stand here side by side.</source>
            <translation>Yukarıdan bir çocuk seçin. Planları burada yan yana görünür.</translation>
        </message>
        <message>
            <source>No cycle to plan</source>
            <translation>Planlanacak siklus yok</translation>
        </message>
        <message>
            <source>A physician orders a cycle on the chart; then its bags are planned here.</source>
            <translation>Hekim siklusu hasta dosyasından ister; torbaları sonra burada planlanır.</translation>
        </message>
        <message>
            <source>Nothing to plan</source>
            <translation>Planlanacak bir şey yok</translation>
        </message>
        <message>
            <source>Cycle {cycle} · ordered for {weight} kg · {days} days to give</source>
            <translation>Siklus {cycle} · {weight} kg için istendi · verilecek {days} gün</translation>
        </message>
        <message>
            <source>Made already: {bags}</source>
            <translation>Hazırlanmış olanlar: {bags}</translation>
        </message>
        <message>
            <source>The plan was made before the pump stood, or before a newer order.</source>
            <translation>Plan, pompa durmadan ya da yeni istemden önce yapılmıştı.</translation>
        </message>
        <message>
            <source>Choose at least one duration.</source>
            <translation>En az bir torba süresi seçin.</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Plan yok</translation>
        </message>
        <message>
            <source>Bags that cannot be planned</source>
            <translation>Planlanamayan torbalar</translation>
        </message>
        <message>
            <source>{hours} h: {why}</source>
            <translation>{hours} saat: {why}</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Alınamadı</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) are planned and stand in the queue.</source>
            <translation>
                <numerusform>%n torba planlandı ve sıraya girdi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan taken</source>
            <translation>Plan alındı</translation>
        </message>
    </context>
    <context>
        <name>PremedicationCard</name>
        <message>
            <source>Premedication</source>
            <translation>Ön tedavi</translation>
        </message>
        <message>
            <source>The protocol asks for none here.</source>
            <translation>Protokol burada istemiyor.</translation>
        </message>
        <message>
            <source>given {time} · {mg}</source>
            <translation>verildi {time} · {mg}</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Verildiği saat</translation>
        </message>
        <message>
            <source>Given: {mg}</source>
            <translation>Verildi: {mg}</translation>
        </message>
        <message>
            <source>{dose} was given</source>
            <translation>{dose} verildi</translation>
        </message>
        <message>
            <source>{drug} {mg}, {doses} doses</source>
            <translation>{drug} {mg}, {doses} doz</translation>
        </message>
        <message>
            <source>from {time} on</source>
            <translation>{time} itibarıyla</translation>
        </message>
        <message>
            <source>before {time}</source>
            <translation>{time} öncesi</translation>
        </message>
        <message>
            <source>{span} before the pump runs</source>
            <translation>pompa çalışmadan {span} önce</translation>
        </message>
        <message>
            <source>between {start} and {end}</source>
            <translation>{start} ile {end} arasında</translation>
        </message>
    </context>
    <context>
        <name>PreparationPage</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Choose a patient</source>
            <translation>Hasta seç</translation>
        </message>
        <message>
            <source>No bag is being prepared</source>
            <translation>Hazırlanan torba yok</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Hazırlama</translation>
        </message>
        <message>
            <source>Choose the patient first. A half-made bag is found again there.</source>
            <translation>Önce hastayı seçin. Yarım kalan torba orada yeniden bulunur.</translation>
        </message>
        <message>
            <source>Preparation · {name}</source>
            <translation>Torba hazırlama · {name}</translation>
        </message>
        <message>
            <source>Cycle {cycle}, from day {day} · bag {number}</source>
            <translation>Siklus {cycle}, {day}. günden itibaren · torba {number}</translation>
        </message>
        <message>
            <source>a bag already labelled</source>
            <translation>etiketlenmiş torba</translation>
        </message>
        <message>
            <source>The work has begun: this page can only be read.</source>
            <translation>İş başladı: bu sayfa yalnızca okunabilir.</translation>
        </message>
        <message>
            <source>Step {step} / {count}</source>
            <translation>Adım {step} / {count}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Bitir</translation>
        </message>
        <message>
            <source>Compare and sign ›</source>
            <translation>Karşılaştır ve imzala ›</translation>
        </message>
        <message>
            <source>No label has been printed yet; the bag waits for it.</source>
            <translation>Henüz etiket yazdırılmadı; torba etiketini bekliyor.</translation>
        </message>
        <message>
            <source>What was entered is kept.</source>
            <translation>Girilenler saklandı.</translation>
        </message>
    </context>
    <context>
        <name>PreparationPlan</name>
        <message>
            <source>From the plan: bag {number}</source>
            <translation>Plandan: torba {number}</translation>
        </message>
        <message>
            <source>From the plan: bag {number}, day {day}, {hours} h, {level}</source>
            <translation>Plandan: torba {number}, {day}. gün, {hours} saat, {level}</translation>
        </message>
        <message>
            <source>The plan has: bag {number}, day {day}, {hours} h, {level}</source>
            <translation>Planda yazan: torba {number}, {day}. gün, {hours} saat, {level}</translation>
        </message>
        <message>
            <source>The plan does not fit any more</source>
            <translation>Plan artık uymuyor</translation>
        </message>
        <message>
            <source>Differs from the plan</source>
            <translation>Plandan farklı</translation>
        </message>
        <message>
            <source>As planned, with a question</source>
            <translation>Plandaki gibi, soru var</translation>
        </message>
        <message>
            <source>As planned</source>
            <translation>Plandaki gibi</translation>
        </message>
        <message>
            <source>Left empty, to be filled in: {fields}.</source>
            <translation>Boş bırakıldı, sizin doldurmanız gerekiyor: {fields}.</translation>
        </message>
        <message>
            <source>Taken from the plan while it still fitted, check: {fields}.</source>
            <translation>Plan henüz uyarken alındı, denetleyin: {fields}.</translation>
        </message>
        <message>
            <source>This bag then differs from the plan. The plan has: {facts}.</source>
            <translation>Torba bu durumda plandan farklı olur. Planda yazan: {facts}.</translation>
        </message>
        <message>
            <source>The plan was made with {planned}; this bag gives {found}.</source>
            <translation>Plan {planned} ile yapıldı; bu torba {found} verir.</translation>
        </message>
        <message>
            <source>{name} is making this bag already.</source>
            <translation>Bu torbayı şu anda {name} hazırlıyor.</translation>
        </message>
        <message>
            <source>from the plan</source>
            <translation>plandan</translation>
        </message>
        <message>
            <source>▲ the plan has {figure}</source>
            <translation>▲ planda: {figure}</translation>
        </message>
        <message>
            <source>Cycle {cycle}, {bag}, from day {day}</source>
            <translation>Siklus {cycle}, {bag}, {day}. günden itibaren</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} saat</translation>
        </message>
        <message>
            <source>last touched {time}</source>
            <translation>son işlem {time}</translation>
        </message>
        <message>
            <source>a bag without a number</source>
            <translation>numarasız torba</translation>
        </message>
        <message>
            <source>bag {number}</source>
            <translation>torba {number}</translation>
        </message>
        <message>
            <source>The pump stood after the plan was made: its days and the step may have moved. The bags have to be planned again.</source>
            <translation>Plan yapıldıktan sonra pompa durdu: günleri ve basamak geçişi kaymış olabilir. Torbalar yeniden planlanmalı.</translation>
        </message>
        <message>
            <source>The cycle was ordered anew after the plan was made. The bags have to be planned again.</source>
            <translation>Plan yapıldıktan sonra siklus yeniden istendi. Torbalar yeniden planlanmalı.</translation>
        </message>
        <message>
            <source>The infusion is past infusion day {day} already.</source>
            <translation>İnfüzyon {day}. infüzyon gününü çoktan geçti.</translation>
        </message>
        <message>
            <source>The record of the pump contradicts itself, so no infusion day follows from it.</source>
            <translation>Pompa kaydı kendi içinde çelişiyor; ondan infüzyon günü çıkarılamıyor.</translation>
        </message>
        <message>
            <source>The plan has the {level} here, the course of the infusion another level.</source>
            <translation>Planda burada {level} yazıyor; infüzyonun gidişine göre basamak başka.</translation>
        </message>
        <message>
            <source>No plan of cycle {cycle} has bag {number} any more.</source>
            <translation>Siklus {cycle} planında artık torba {number} yok.</translation>
        </message>
        <message>
            <source>Bag {number} of cycle {cycle} is made already.</source>
            <translation>Siklus {cycle}, torba {number} zaten hazırlandı.</translation>
        </message>
        <message>
            <source>A bag before this one was made for another day or other hours than planned.</source>
            <translation>Bundan önceki bir torba, planlanandan başka bir gün ya da süre için hazırlandı.</translation>
        </message>
        <message>
            <source>The protocol has no infusion day {day} in cycle {cycle}.</source>
            <translation>Protokolde siklus {cycle} içinde {day}. infüzyon günü yok.</translation>
        </message>
        <message>
            <source>A bag of {hours} h cannot run from infusion day {day} on.</source>
            <translation>{hours} saatlik torba {day}. infüzyon gününden başlayarak verilemez.</translation>
        </message>
        <message>
            <source>{title}. Dose, drug and vials of the plan are not taken over; answer the question below.</source>
            <translation>{title}. Plandaki doz, ilaç ve flakon sayısı alınmadı; aşağıdaki soruyu yanıtlayın.</translation>
        </message>
        <message>
            <source>cycle</source>
            <translation>siklus</translation>
        </message>
        <message>
            <source>bag number</source>
            <translation>torba numarası</translation>
        </message>
        <message>
            <source>first infusion day</source>
            <translation>ilk infüzyon günü</translation>
        </message>
        <message>
            <source>dose level</source>
            <translation>doz basamağı</translation>
        </message>
        <message>
            <source>duration</source>
            <translation>süre</translation>
        </message>
    </context>
    <context>
        <name>PreparationRefused</name>
        <message>
            <source>Something is missing. For a bag a weight is needed first.</source>
            <translation>Bir bilgi eksik. Torba için önce ağırlık gerekir.</translation>
        </message>
        <message>
            <source>This cycle already has a bag of this number. Take the next one.</source>
            <translation>Bu siklusta bu numaralı torba zaten var. Bir sonraki numarayı alın.</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>Bu gelecekte kalıyor.</translation>
        </message>
        <message>
            <source>This is out of range.</source>
            <translation>Bu aralık dışında.</translation>
        </message>
        <message>
            <source>A question on the first page waits for an answer.</source>
            <translation>İlk sayfadaki bir soru yanıt bekliyor.</translation>
        </message>
        <message>
            <source>Write the reason; it stays beside your name.</source>
            <translation>Nedeni yazın; adınızın yanında kalır.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask a pharmacist or a nurse.</source>
            <translation>Göreviniz buna izin vermiyor. Eczacıdan ya da hemşireden isteyin.</translation>
        </message>
        <message>
            <source>This is not the next step, so it was not taken.</source>
            <translation>Sıradaki adım bu değil; alınmadı.</translation>
        </message>
        <message>
            <source>Nothing was saved: the disk is full or cannot be written.</source>
            <translation>Hiçbir şey kaydedilmedi: disk dolu ya da yazılamıyor.</translation>
        </message>
        <message>
            <source>The password is not right. Try again.</source>
            <translation>Parola doğru değil. Yeniden deneyin.</translation>
        </message>
        <message>
            <source>Whoever prepared the bag cannot check it.</source>
            <translation>Torbayı hazırlayan kontrol edemez.</translation>
        </message>
        <message>
            <source>This person may not check a bag.</source>
            <translation>Bu kişi torba kontrol edemez.</translation>
        </message>
        <message>
            <source>Volume or rate do not agree with the preparation. The bag must not be connected. This was recorded. Read both again, or discard the bag.</source>
            <translation>Hacim ya da hız hazırlananla uyuşmuyor. Torba takılmamalıdır. Bu kaydedildi. İkisini yeniden okuyun ya da torbayı atın.</translation>
        </message>
        <message>
            <source>This bag does not wait for a check any more.</source>
            <translation>Bu torba artık kontrol beklemiyor.</translation>
        </message>
    </context>
    <context>
        <name>PreparationScenes</name>
        <message>
            <source>{size} syringe · {volume}</source>
            <translation>{size} enjektör · {volume}</translation>
        </message>
        <message>
            <source>{volume} 0.9 % NaCl</source>
            <translation>{volume} %0,9 NaCl</translation>
        </message>
        <message>
            <source>{volume} stabilizer ✓</source>
            <translation>{volume} stabilizatör ✓</translation>
        </message>
        <message>
            <source>0.9 % NaCl</source>
            <translation>%0,9 NaCl</translation>
        </message>
        <message>
            <source>stabilizer, before any drug</source>
            <translation>stabilizatör, ilaçtan önce</translation>
        </message>
        <message>
            <source>blinatumomab</source>
            <translation>blinatumomab</translation>
        </message>
        <message>
            <source>{volume} drug ✓</source>
            <translation>{volume} ilaç ✓</translation>
        </message>
        <message>
            <source>top up with saline</source>
            <translation>serum fizyolojik ile tamamla</translation>
        </message>
        <message>
            <source>{volume} water for injection into it</source>
            <translation>{volume} enjeksiyonluk su</translation>
        </message>
        <message>
            <source>{volume} water for injection into each</source>
            <translation>her birine {volume} enjeksiyonluk su</translation>
        </message>
        <message>
            <source>down the wall; swirl, do not shake</source>
            <translation>kenardan; çevir, çalkalama</translation>
        </message>
        <message>
            <source>in the bag</source>
            <translation>torbada</translation>
        </message>
        <message>
            <source>with blinatumomab</source>
            <translation>blinatumomab ile</translation>
        </message>
        <message>
            <source>air out, upwards</source>
            <translation>hava yukarıdan çıkar</translation>
        </message>
        <message>
            <source>{volume} of this bag fill the line</source>
            <translation>hattı bu torbanın {volume} hacmi doldurur</translation>
        </message>
        <message>
            <source>in-line filter</source>
            <translation>hat içi filtre</translation>
        </message>
        <message>
            <source>never with saline, never flushed</source>
            <translation>serumla doldurma, yıkama yapma</translation>
        </message>
        <message>
            <source>DO NOT FLUSH</source>
            <translation>YIKAMA YAPMA</translation>
        </message>
        <message>
            <source>the label follows the second check</source>
            <translation>etiket ikinci kontrolden sonra</translation>
        </message>
    </context>
    <context>
        <name>PreparationWords</name>
        <message>
            <source>1 vial</source>
            <translation>1 flakon</translation>
        </message>
        <message>
            <source>{count} vials</source>
            <translation>{count} flakon</translation>
        </message>
        <message>
            <source>{dose} mcg/day</source>
            <translation>{dose} mcg/gün</translation>
        </message>
        <message>
            <source>fixed dose, from {edge} kg on</source>
            <translation>sabit doz, {edge} kg ve üzeri</translation>
        </message>
        <message>
            <source>{dose} mcg/m²/day × {surface} m²</source>
            <translation>{dose} mcg/m²/gün × {surface} m²</translation>
        </message>
        <message>
            <source>The weight is older than {days} days</source>
            <translation>Ağırlık {days} günden eski</translation>
        </message>
        <message>
            <source>Weigh again, or say why this weight may still be used.</source>
            <translation>Yeniden tartın ya da bu ağırlığın neden kullanılabileceğini yazın.</translation>
        </message>
        <message>
            <source>The weight differs by {percent} % or more</source>
            <translation>Ağırlık %{percent} ya da daha fazla farklı</translation>
        </message>
        <message>
            <source>It is far from the weight the last order was made with. Say which one stands and why.</source>
            <translation>Son istemin ağırlığından uzak. Hangisinin geçerli olduğunu ve nedenini yazın.</translation>
        </message>
        <message>
            <source>The weight is near {edge} kg</source>
            <translation>Ağırlık {edge} kg'a yakın</translation>
        </message>
        <message>
            <source>Between {near} and {far} kg the dose jumps. Confirm by name that the weight was read twice.</source>
            <translation>{near} ile {far} kg arasında doz sıçrar. Ağırlığın iki kez okunduğunu adınızla onaylayın.</translation>
        </message>
        <message>
            <source>Weight and height are unusual together</source>
            <translation>Ağırlık ve boy birlikte olağandışı</translation>
        </message>
        <message>
            <source>Read both again, then confirm that they are right.</source>
            <translation>İkisini yeniden okuyun, sonra doğru olduklarını onaylayın.</translation>
        </message>
        <message>
            <source>A cycle beyond the reimbursed ones</source>
            <translation>Geri ödenenin ötesinde siklus</translation>
        </message>
        <message>
            <source>Say why this cycle is given.</source>
            <translation>Bu siklusun neden verildiğini yazın.</translation>
        </message>
        <message>
            <source>The weight is on the other side of {edge} kg now</source>
            <translation>Ağırlık artık {edge} kg sınırının öbür yanında</translation>
        </message>
        <message>
            <source>The last order was made in the other weight band, where the dose is found otherwise. Say which weight stands and why.</source>
            <translation>Son istem, dozun başka türlü bulunduğu öbür ağırlık aralığında yapıldı. Hangi ağırlığın geçerli olduğunu ve nedenini yazın.</translation>
        </message>
        <message>
            <source>The dose level is not the regimen's for this day</source>
            <translation>Doz, rejimin bu gün için verdiği doz değil</translation>
        </message>
        <message>
            <source>Say why this bag is made at another level.</source>
            <translation>Bu torbanın neden başka dozda hazırlandığını yazın.</translation>
        </message>
        <message>
            <source>The dose level is not the one the infusion is at</source>
            <translation>Doz, infüzyonun şu anki dozu değil</translation>
        </message>
        <message>
            <source>The infusion runs or restarts at another level. Say why this bag is made at the level of the regimen's day.</source>
            <translation>İnfüzyon başka dozda gidiyor veya başka dozla yeniden başlıyor. Bu torbanın neden rejimin o günkü dozuyla hazırlandığını yazın.</translation>
        </message>
        <message>
            <source>This bag would still run when the full dose may follow, on infusion day {day}. The step is then a change of the bag.</source>
            <translation>Tam doza geçilebilecek {day}. infüzyon gününde bu torba hâlâ takılı olur. Tam doza geçiş o zaman torba değişimiyle yapılır.</translation>
        </message>
        <message>
            <source>This bag would still run when the full dose may follow, from {when}. The step is then a change of the bag.</source>
            <translation>Tam doza geçilebilecek zamanda ({when}) bu torba hâlâ takılı olur. Tam doza geçiş o zaman torba değişimiyle yapılır.</translation>
        </message>
        <message>
            <source>a weight</source>
            <translation>ağırlık</translation>
        </message>
        <message>
            <source>the cycle</source>
            <translation>siklus</translation>
        </message>
        <message>
            <source>the first infusion day</source>
            <translation>ilk infüzyon günü</translation>
        </message>
        <message>
            <source>the bag number</source>
            <translation>torba numarası</translation>
        </message>
        <message>
            <source>the dose level</source>
            <translation>doz basamağı</translation>
        </message>
        <message>
            <source>the body surface formula</source>
            <translation>vücut yüzeyi formülü</translation>
        </message>
        <message>
            <source>the duration</source>
            <translation>süre</translation>
        </message>
        <message>
            <source>the method</source>
            <translation>yöntem</translation>
        </message>
        <message>
            <source>which bag it is</source>
            <translation>hangi torba olduğu</translation>
        </message>
        <message>
            <source>the diluent volume</source>
            <translation>seyreltici hacmi</translation>
        </message>
        <message>
            <source>the line's volume</source>
            <translation>hattın hacmi</translation>
        </message>
        <message>
            <source>where the bag waits</source>
            <translation>torbanın bekleyeceği yer</translation>
        </message>
        <message>
            <source>when it is to be connected</source>
            <translation>ne zaman takılacağı</translation>
        </message>
        <message>
            <source>the vials</source>
            <translation>flakonlar</translation>
        </message>
        <message>
            <source>the diluent</source>
            <translation>seyreltici</translation>
        </message>
        <message>
            <source>the stabilizer</source>
            <translation>stabilizatör</translation>
        </message>
        <message>
            <source>the steps</source>
            <translation>adımlar</translation>
        </message>
        <message>
            <source>Still open: {what}</source>
            <translation>Eksik: {what}</translation>
        </message>
        <message>
            <source>Bag with {volume} 0.9 % NaCl</source>
            <translation>Torba: içinde {volume} %0,9 NaCl</translation>
        </message>
        <message>
            <source>Stabilizer first: {volume} into the bag, mix gently</source>
            <translation>Önce stabilizatör: {volume} torbaya, yavaşça çevir</translation>
        </message>
        <message>
            <source>{vials}: {volume} water down the wall of each; swirl, do not shake</source>
            <translation>{vials}: her birine kenardan {volume} su; çevir, çalkalama</translation>
        </message>
        <message>
            <source>1 vial: {volume} water down its wall; swirl, do not shake</source>
            <translation>1 flakon: kenardan {volume} su; çevir, çalkalama</translation>
        </message>
        <message>
            <source>Add {volume} of drug to the bag</source>
            <translation>{volume} ilacı torbaya ekle</translation>
        </message>
        <message>
            <source>Top up with {volume} of diluent</source>
            <translation>{volume} seyreltici ile tamamla</translation>
        </message>
        <message>
            <source>Remove the air</source>
            <translation>Havayı çıkar</translation>
        </message>
        <message>
            <source>Fill the line with {volume} of this bag; do not flush</source>
            <translation>Hattı bu torbanın {volume} hacmiyle doldur; yıkama yapma</translation>
        </message>
        <message>
            <source>Bag ready for its label, which follows the second check</source>
            <translation>Torba etikete hazır; etiket ikinci kontrolden sonra</translation>
        </message>
        <message>
            <source>{title}, {edition}</source>
            <translation>{title}, {edition}</translation>
        </message>
        <message>
            <source>Cycle {cycle}, from day {day} · {level} · {protocol}</source>
            <translation>Siklus {cycle}, {day}. günden itibaren · {level} · {protocol}</translation>
        </message>
    </context>
    <context>
        <name>PriceForm</name>
        <message>
            <source>Price of a vial</source>
            <translation>Flakon fiyatı</translation>
        </message>
        <message>
            <source>Set the price</source>
            <translation>Fiyatı kaydet</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Fiyat</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Para birimi</translation>
        </message>
        <message>
            <source>Nobody has entered a price yet.</source>
            <translation>Henüz fiyat girilmedi.</translation>
        </message>
        <message>
            <source>Now {price}</source>
            <translation>Şu an {price}</translation>
        </message>
    </context>
    <context>
        <name>PrintQueuePage</name>
        <message>
            <source>Print queue</source>
            <translation>Yazdırma kuyruğu</translation>
        </message>
        <message>
            <source>No label is waiting</source>
            <translation>Bekleyen etiket yok</translation>
        </message>
        <message>
            <source>Every label that was asked for came out or was given up.</source>
            <translation>İstenen her etiket çıktı ya da ondan vazgeçildi.</translation>
        </message>
        <message>
            <source>Clear away what came to an end</source>
            <translation>Sonuçlananları listeden kaldır</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Older labels that came to an end: {count}</source>
            <translation>Sonuçlanmış daha eski etiket: {count}</translation>
        </message>
        <message>
            <source>Labels that ask for somebody: {count}</source>
            <translation>İlgilenilmesi gereken etiket: {count}</translation>
        </message>
        <message>
            <source>Nothing was cleared away.</source>
            <translation>Hiçbir şey kaldırılmadı.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolLineView</name>
        <message>
            <source>Edition {edition} · transcribed by {transcriber}</source>
            <translation>Baskı {edition} · aktaran {transcriber}</translation>
        </message>
        <message>
            <source>this ward's protocol</source>
            <translation>bu servisin protokolü</translation>
        </message>
        <message>
            <source>Your password, to sign</source>
            <translation>İmza için parolanız</translation>
        </message>
        <message>
            <source>I have verified every number: sign</source>
            <translation>Her sayıyı doğruladım: imzala</translation>
        </message>
        <message>
            <source>verified by {names}</source>
            <translation>doğrulayan: {names}</translation>
        </message>
        <message>
            <source>verified by nobody yet</source>
            <translation>henüz kimse doğrulamadı</translation>
        </message>
    </context>
    <context>
        <name>ProtocolsCard</name>
        <message>
            <source>Protocols</source>
            <translation>Protokoller</translation>
        </message>
    </context>
    <context>
        <name>Pump</name>
        <message>
            <source>Technical: pump or line</source>
            <translation>Teknik: pompa ya da hat</translation>
        </message>
        <message>
            <source>Adverse reaction: the child</source>
            <translation>İstenmeyen etki: çocuk</translation>
        </message>
        <message>
            <source>pump alarm</source>
            <translation>pompa alarmı</translation>
        </message>
        <message>
            <source>line</source>
            <translation>hat</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtre</translation>
        </message>
        <message>
            <source>occlusion</source>
            <translation>tıkanma</translation>
        </message>
        <message>
            <source>disconnection</source>
            <translation>ayrılma</translation>
        </message>
        <message>
            <source>procedure</source>
            <translation>işlem</translation>
        </message>
        <message>
            <source>bag late</source>
            <translation>torba gecikti</translation>
        </message>
        <message>
            <source>other</source>
            <translation>diğer</translation>
        </message>
        <message>
            <source>before the cycle</source>
            <translation>siklustan önce</translation>
        </message>
        <message>
            <source>before the full dose</source>
            <translation>tam dozdan önce</translation>
        </message>
        <message>
            <source>before the restart</source>
            <translation>yeniden başlamadan önce</translation>
        </message>
        <message>
            <source>for a toxicity</source>
            <translation>toksisite için</translation>
        </message>
        <message>
            <source>for fever</source>
            <translation>ateş için</translation>
        </message>
        <message>
            <source>dexamethasone</source>
            <translation>deksametazon</translation>
        </message>
        <message>
            <source>paracetamol</source>
            <translation>parasetamol</translation>
        </message>
        <message>
            <source>Order cycle</source>
            <translation>Siklus iste</translation>
        </message>
        <message>
            <source>Connect the first bag</source>
            <translation>İlk torbayı tak</translation>
        </message>
        <message>
            <source>Change bag</source>
            <translation>Torba değiştir</translation>
        </message>
        <message>
            <source>Take off the bag</source>
            <translation>Torbayı çıkar</translation>
        </message>
        <message>
            <source>Pump stopped</source>
            <translation>Pompa durdu</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
        <message>
            <source>Step to full dose</source>
            <translation>Tam doza geç</translation>
        </message>
        <message>
            <source>Complete the cycle</source>
            <translation>Siklusu tamamla</translation>
        </message>
        <message>
            <source>End for good</source>
            <translation>Kalıcı kes</translation>
        </message>
        <message>
            <source>Take the end back</source>
            <translation>Kesmeyi geri al</translation>
        </message>
        <message>
            <source>Record a drug</source>
            <translation>İlaç kaydet</translation>
        </message>
        <message>
            <source>The bag is past its end: change it.</source>
            <translation>Torbanın süresi doldu: değiştirin.</translation>
        </message>
        <message>
            <source>The step to the full dose is due.</source>
            <translation>Tam doza geçiş zamanı geldi.</translation>
        </message>
        <message>
            <source>All hours of the cycle are given.</source>
            <translation>Siklusun bütün saatleri verildi.</translation>
        </message>
        <message>
            <source>No bag is on record for the line.</source>
            <translation>Hatta kayıtlı torba yok.</translation>
        </message>
        <message>
            <source>The entries contradict each other: correct them in the journal.</source>
            <translation>Kayıtlar birbiriyle çelişiyor: günlükte düzeltin.</translation>
        </message>
        <message>
            <source>Bed {bed} · {name}</source>
            <translation>Yatak {bed} · {name}</translation>
        </message>
        <message>
            <source>bag {number}</source>
            <translation>torba {number}</translation>
        </message>
        <message>
            <source>Do not flush the line: 10 mL of it hold {hours} h of drug.</source>
            <translation>Hattı yıkamayın: hattın 10 mL'sinde {hours} saatlik ilaç var.</translation>
        </message>
        <message>
            <source>After the whole run {left} stay in bag and line, {line} of it in the line.</source>
            <translation>Tüm akıştan sonra torbada ve hatta {left} kalır, bunun {line} kadarı hatta.</translation>
        </message>
        <message>
            <source>Bag {number} · {level} · {dose}</source>
            <translation>Torba {number} · {level} · {dose}</translation>
        </message>
        <message>
            <source>{hours} h · {rate}</source>
            <translation>{hours} sa · {rate}</translation>
        </message>
    </context>
    <context>
        <name>PumpQuestion</name>
        <message>
            <source>The weight is older than {days} days. Does it still stand?</source>
            <translation>Ağırlık {days} günden eski. Hâlâ geçerli mi?</translation>
        </message>
        <message>
            <source>Near {edge} kg the dose jumps between body surface and fixed. Is the weight right?</source>
            <translation>{edge} kg yakınında doz, vücut yüzeyi ile sabit doz arasında sıçrar. Ağırlık doğru mu?</translation>
        </message>
        <message>
            <source>Weight and height hardly fit together. Are both right?</source>
            <translation>Ağırlık ve boy birbirine pek uymuyor. İkisi de doğru mu?</translation>
        </message>
        <message>
            <source>More cycles than are reimbursed. Why is this one given?</source>
            <translation>Ödenen siklus sayısından fazla. Bu siklus neden veriliyor?</translation>
        </message>
        <message>
            <source>The free days after the last cycle are not over. Why does this one begin before?</source>
            <translation>Son siklustan sonraki ilaçsız günler dolmadı. Bu siklus neden daha erken başlıyor?</translation>
        </message>
    </context>
    <context>
        <name>PumpRefusal</name>
        <message>
            <source>This is needed.</source>
            <translation>Bu gerekli.</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>Bu gelecekte.</translation>
        </message>
        <message>
            <source>This needs an answer with a reason.</source>
            <translation>Bunun gerekçeli bir yanıtı gerekir.</translation>
        </message>
        <message>
            <source>Write the reason; it stays beside your name.</source>
            <translation>Gerekçeyi yazın; adınızın yanında kalır.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask somebody whose role does.</source>
            <translation>Göreviniz buna izin vermiyor. Görevi uygun birine sorun.</translation>
        </message>
        <message>
            <source>Nothing was saved: the disk is full or cannot be written.</source>
            <translation>Hiçbir şey kaydedilmedi: disk dolu ya da yazılamıyor.</translation>
        </message>
        <message>
            <source>This cannot follow what is on record (now: {state}).</source>
            <translation>Kayıttakinin ardından bu olamaz (şu an: {state}).</translation>
        </message>
        <message>
            <source>This lies before what came first.</source>
            <translation>Bu, öncekinden daha erken.</translation>
        </message>
        <message>
            <source>The protocol has no further cycle.</source>
            <translation>Protokolde başka siklus yok.</translation>
        </message>
        <message>
            <source>No cycle was ordered yet. A physician orders it.</source>
            <translation>Henüz siklus istenmedi. Hekim ister.</translation>
        </message>
        <message>
            <source>A cycle goes on.</source>
            <translation>Bir siklus sürüyor.</translation>
        </message>
        <message>
            <source>The cycle was started.</source>
            <translation>Siklus başlatılmış.</translation>
        </message>
        <message>
            <source>The password is not right.</source>
            <translation>Parola doğru değil.</translation>
        </message>
        <message>
            <source>A second person is needed.</source>
            <translation>İkinci bir kişi gerekli.</translation>
        </message>
        <message>
            <source>No bag hangs on the line.</source>
            <translation>Hatta asılı torba yok.</translation>
        </message>
        <message>
            <source>This is not the number of this child. Read the wristband again.</source>
            <translation>Bu, bu çocuğun numarası değil. Bilekliği yeniden okuyun.</translation>
        </message>
        <message>
            <source>Choose the bag.</source>
            <translation>Torbayı seçin.</translation>
        </message>
        <message>
            <source>This is not the chosen bag. Read its label again.</source>
            <translation>Bu, seçilen torba değil. Etiketini yeniden okuyun.</translation>
        </message>
        <message>
            <source>made for another cycle</source>
            <translation>başka siklus için yapıldı</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>henüz kontrol edilmedi</translation>
        </message>
        <message>
            <source>was connected before</source>
            <translation>daha önce takılmış</translation>
        </message>
        <message>
            <source>made for the other dose level</source>
            <translation>diğer doz düzeyi için yapıldı</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>süresi geçmiş</translation>
        </message>
        <message>
            <source>The label of this bag names another rate. Read pump and label again.</source>
            <translation>Bu torbanın etiketi başka bir hız söylüyor. Pompayı ve etiketi yeniden okuyun.</translation>
        </message>
        <message>
            <source>First check child, bag and pump at the bedside.</source>
            <translation>Önce çocuğu, torbayı ve pompayı yatak başında kontrol edin.</translation>
        </message>
        <message>
            <source>First say why the pump stopped.</source>
            <translation>Önce pompanın neden durduğunu söyleyin.</translation>
        </message>
        <message>
            <source>After so long a pause the published rule asks for a new cycle.</source>
            <translation>Bu kadar uzun aradan sonra yayımlanmış kural yeni siklus ister.</translation>
        </message>
        <message>
            <source>The table does not allow it now.</source>
            <translation>Tablo şu anda buna izin vermiyor.</translation>
        </message>
        <message>
            <source>The table allows another dose level.</source>
            <translation>Tablo başka bir doz düzeyine izin veriyor.</translation>
        </message>
        <message>
            <source>The premedication is not on record yet.</source>
            <translation>Ön tedavi henüz kayıtlı değil.</translation>
        </message>
        <message>
            <source>The premedication has not had its time yet.</source>
            <translation>Ön tedavinin süresi henüz dolmadı.</translation>
        </message>
        <message>
            <source>Name who supervises.</source>
            <translation>Kimin gözettiğini yazın.</translation>
        </message>
        <message>
            <source>The step is not due yet.</source>
            <translation>Geçişin zamanı henüz gelmedi.</translation>
        </message>
        <message>
            <source>At {since}, after the noted moment, somebody worked at this pump. If it stands, write the stop as of now; if it runs, choose another bed.</source>
            <translation>Not edilen andan sonra, saat {since} itibarıyla bu pompada işlem yapıldı. Pompa duruyorsa şimdi durmuş olarak yazın; çalışıyorsa başka yatak seçin.</translation>
        </message>
        <message>
            <source>The noted moment lies in the future: the clock of this PC was set back. If the pump stands, write the stop as of now.</source>
            <translation>Not edilen an gelecekte: bu bilgisayarın saati geri alınmış. Pompa duruyorsa şimdi durmuş olarak yazın.</translation>
        </message>
    </context>
    <context>
        <name>PumpStoppedPage</name>
        <message>
            <source>Another pump</source>
            <translation>Başka pompa</translation>
        </message>
        <message>
            <source>Open the chart</source>
            <translation>Dosyayı aç</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Yeniden başlat…</translation>
        </message>
        <message>
            <source>Back to the ward board</source>
            <translation>Servis panosuna dön</translation>
        </message>
        <message>
            <source>No pump has stopped</source>
            <translation>Hiçbir pompa durmadı</translation>
        </message>
        <message>
            <source>Whose pump stopped?</source>
            <translation>Kimin pompası durdu?</translation>
        </message>
        <message>
            <source>Touch the bed: it is written down at once. Why is asked afterwards.</source>
            <translation>Yatağa dokunun: hemen yazılır. Nedeni sonra sorulur.</translation>
        </message>
        <message>
            <source>No infusion runs on this ward now.</source>
            <translation>Bu serviste şu anda çalışan infüzyon yok.</translation>
        </message>
        <message>
            <source>Stopped already</source>
            <translation>Zaten duranlar</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Hiçbir şey yazılmadı.</translation>
        </message>
        <message>
            <source>Pump stopped</source>
            <translation>Pompa durdu</translation>
        </message>
    </context>
    <context>
        <name>PumpTable</name>
        <message>
            <source>What the table says</source>
            <translation>Tablo ne diyor</translation>
        </message>
        <message>
            <source>The table could not be asked.</source>
            <translation>Tabloya sorulamadı.</translation>
        </message>
        <message>
            <source>The table names nothing against it.</source>
            <translation>Tabloda buna engel bir madde yok.</translation>
        </message>
        <message>
            <source>Rule {rule}.</source>
            <translation>Kural {rule}.</translation>
        </message>
        <message>
            <source>Restart not before {time}.</source>
            <translation>Yeniden başlama en erken {time}.</translation>
        </message>
        <message>
            <source>Full dose not before {time}.</source>
            <translation>Tam doz en erken {time}.</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>With support</source>
            <translation>Destekle sürdür</translation>
        </message>
        <message>
            <source>May step up</source>
            <translation>Tam doz olabilir</translation>
        </message>
        <message>
            <source>May restart low</source>
            <translation>Basamakla başlanabilir</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Bekle</translation>
        </message>
        <message>
            <source>Interrupt</source>
            <translation>Ara ver</translation>
        </message>
        <message>
            <source>Consider ending</source>
            <translation>Kesmeyi düşün</translation>
        </message>
        <message>
            <source>End for good</source>
            <translation>Kalıcı kes</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Nothing against</source>
            <translation>Engel yok</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message>
            <source>h</source>
            <translation>sa</translation>
        </message>
        <message>
            <source>× ULN</source>
            <translation>× üst sınır</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} g</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} sa</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} dk</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message numerus="yes">
            <source>%n further bag(s) are planned for later days.</source>
            <translation>
                <numerusform>Sonraki günler için %n torba daha planlı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is to be made.</source>
            <translation>Hazırlanacak bir şey yok.</translation>
        </message>
        <message>
            <source>A physician orders a cycle on the chart; then its bags are planned here, and they stand in this list by the day they are needed.</source>
            <translation>Hekim siklusu hasta dosyasından ister; torbaları sonra burada planlanır ve gerekecekleri güne göre bu listede durur.</translation>
        </message>
        <message>
            <source>To be planned</source>
            <translation>Planlanacaklar</translation>
        </message>
        <message>
            <source>plan again</source>
            <translation>yeniden planla</translation>
        </message>
        <message>
            <source>no plan yet</source>
            <translation>plan yok</translation>
        </message>
        <message>
            <source>cycle {cycle}, next bag</source>
            <translation>siklus {cycle}, sıradaki torba</translation>
        </message>
        <message>
            <source>Plan the bags</source>
            <translation>Torbaları planla</translation>
        </message>
        <message>
            <source>Vials to have ready: {count}</source>
            <translation>Hazır bulunacak flakon: {count}</translation>
        </message>
        <message>
            <source>■ Late: should have been made before now</source>
            <translation>■ Gecikti: şimdiye kadar hazırlanmış olmalıydı</translation>
        </message>
        <message>
            <source>Today, {day}</source>
            <translation>Bugün, {day}</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Hazırla</translation>
        </message>
        <message>
            <source>connect {time}</source>
            <translation>takılma {time}</translation>
        </message>
        <message>
            <source>Made: waiting or running</source>
            <translation>Hazırlananlar: bekleyen ya da akan</translation>
        </message>
        <message>
            <source>{clock} until {time}</source>
            <translation>{clock}, bitiş {time}</translation>
        </message>
        <message>
            <source>not as planned</source>
            <translation>plandan farklı</translation>
        </message>
        <message>
            <source>record unclear</source>
            <translation>kayıt çelişkili</translation>
        </message>
        <message>
            <source>Second check</source>
            <translation>İkinci kontrol</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Buzdolabından çıkar</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>İmha et…</translation>
        </message>
        <message>
            <source>Once it is out of the refrigerator its room clock runs and never stops.</source>
            <translation>Buzdolabından çıktığı anda oda süresi işlemeye başlar ve bir daha durmaz.</translation>
        </message>
        <message>
            <source>It is out now</source>
            <translation>Şimdi çıkarıldı</translation>
        </message>
        <message>
            <source>A bag that was thrown away is never given.</source>
            <translation>İmha edilen torba bir daha verilmez.</translation>
        </message>
        <message>
            <source>Throw this bag away</source>
            <translation>Bu torbayı imha et</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>Enter with the recovery code</source>
            <translation>Kurtarma koduyla gir</translation>
        </message>
        <message>
            <source>The code was printed when the ward was founded; it is kept locked away.</source>
            <translation>Kod, servis kurulurken yazdırıldı; kilit altında saklanır.</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Siz kimsiniz?</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kurtarma kodu</translation>
        </message>
        <message>
            <source>New password (at least 8 characters)</source>
            <translation>Yeni parola (en az 8 karakter)</translation>
        </message>
        <message>
            <source>Set the password and sign in</source>
            <translation>Parolayı belirle ve oturum aç</translation>
        </message>
        <message>
            <source>Back to signing in</source>
            <translation>Oturum açmaya dön</translation>
        </message>
        <message>
            <source>Choose your name.</source>
            <translation>Adınızı seçin.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>The recovery code</source>
            <translation>Kurtarma kodu</translation>
        </message>
        <message>
            <source>This code opens the ward when every password is forgotten. It is shown only now and stored nowhere. Print it, lock the paper away, and type it back from the paper.</source>
            <translation>Bütün parolalar unutulursa servisi bu kod açar. Yalnız şimdi gösterilir, hiçbir yerde saklanmaz. Yazdırın, kâğıdı kilit altına alın ve kodu kâğıttan geri yazın.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kurtarma kodu</translation>
        </message>
        <message>
            <source>Save as PDF for printing</source>
            <translation>Yazdırmak için PDF kaydet</translation>
        </message>
        <message>
            <source>Type the code from the paper</source>
            <translation>Kodu kâğıttan yazın</translation>
        </message>
        <message>
            <source>The paper is safe: go on</source>
            <translation>Kâğıt güvende: devam</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Kaydedildi: {name}</translation>
        </message>
        <message>
            <source>This is not the code above. Compare it group by group with the paper.</source>
            <translation>Yukarıdaki kod bu değil. Kâğıtla grup grup karşılaştırın.</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>The weight {weight_kg} kg is outside {minimum_kg} to {maximum_kg} kg. Weigh again.</source>
            <translation>{weight_kg} kg, {minimum_kg} - {maximum_kg} kg aralığının dışında. Yeniden tartın.</translation>
        </message>
        <message>
            <source>The height {height_cm} cm is outside {minimum_cm} to {maximum_cm} cm. Measure again.</source>
            <translation>{height_cm} cm, {minimum_cm} - {maximum_cm} cm aralığının dışında. Yeniden ölçün.</translation>
        </message>
        <message>
            <source>The protocol covers children from {minimum_months} months on; this child is younger.</source>
            <translation>Protokol {minimum_months}. aydan büyük çocukları kapsar; bu çocuk daha küçük.</translation>
        </message>
        <message>
            <source>The dose {dose_mcg_per_day} mcg per day is above the cap of {cap_mcg_per_day} mcg per day. Read weight and height again.</source>
            <translation>Doz {dose_mcg_per_day} mcg/gün, üst sınır olan {cap_mcg_per_day} mcg/gün değerini aşıyor. Kilo ve boyu yeniden okuyun.</translation>
        </message>
        <message>
            <source>This protocol has no rules for: {indication}.</source>
            <translation>Bu protokolde kuralı yok: {indication}.</translation>
        </message>
        <message>
            <source>The protocol has no cycle {cycle} for this indication; the last is {last_cycle}.</source>
            <translation>Protokolde bu endikasyon için {cycle}. siklus yok; sonuncusu {last_cycle}.</translation>
        </message>
        <message>
            <source>The cycle has no infusion day {day}; the last is {last_day}.</source>
            <translation>Siklusta {day}. infüzyon günü yok; sonuncusu {last_day}.</translation>
        </message>
        <message>
            <source>A bag of {bag_hours} hours would run past day {last_day}, where the dose changes or the cycle ends. At most {longest_hours} hours fit.</source>
            <translation>{bag_hours} saatlik torba, dozun değiştiği ya da siklusun bittiği {last_day}. günü aşar. En çok {longest_hours} saat sığar.</translation>
        </message>
        <message>
            <source>Neither the regimen nor the child's course has this level on day {day}: {level}. Choose the level again.</source>
            <translation>{day}. gün için ne rejimde ne de çocuğun siklusunda bu doz var: {level}. Dozu yeniden seçin.</translation>
        </message>
        <message>
            <source>What happened at {at} is listed after {after}. Put the entries in order.</source>
            <translation>{at} tarihli olay {after} tarihli olaydan sonra yazılmış. Kayıtları sıraya koyun.</translation>
        </message>
        <message>
            <source>At {at} this is not possible: {kind}. The cycle then stood at: {state}. Correct the entry that is wrong.</source>
            <translation>{at} için bu kayıt olanaksız: {kind}. Siklusun o andaki durumu: {state}. Yanlış olan kaydı düzeltin.</translation>
        </message>
        <message>
            <source>{at} is in the future; it is {now} now. Correct the time.</source>
            <translation>{at} gelecekte; şu an {now}. Zamanı düzeltin.</translation>
        </message>
        <message>
            <source>The protocol has no bag of {bag_hours} hours with this diluent.</source>
            <translation>Protokolde bu seyrelticiyle {bag_hours} saatlik torba yok.</translation>
        </message>
        <message>
            <source>The protocol does not allow this method here: {method}.</source>
            <translation>Protokol bu yöntemi burada kabul etmiyor: {method}.</translation>
        </message>
        <message>
            <source>The label's table has no row for {bsa_m2} m² and {bag_hours} hours. Choose the mass balance or another duration.</source>
            <translation>Etiket tablosunda {bsa_m2} m² ve {bag_hours} saat için satır yok. Kütle dengesini ya da başka bir süre seçin.</translation>
        </message>
        <message>
            <source>The label's table is for {table_ml} mL of diluent, not {diluent_ml} mL. Use a bag filled so, or the mass balance.</source>
            <translation>Etiket tablosu {table_ml} mL seyreltici içindir, {diluent_ml} mL için değil. O dolumda torba ya da kütle dengesini kullanın.</translation>
        </message>
        <message>
            <source>{diluent_ml} mL of diluent is outside {minimum_ml} to {maximum_ml} mL.</source>
            <translation>{diluent_ml} mL seyreltici, {minimum_ml} - {maximum_ml} mL aralığının dışında.</translation>
        </message>
        <message>
            <source>The bag would run dry: it holds {bag_volume_ml} mL, but {needed_ml} mL are needed to run and to fill the line.</source>
            <translation>Torba yetmez: içinde {bag_volume_ml} mL var, verilmesi ve hattın dolması için {needed_ml} mL gerekir.</translation>
        </message>
        <message>
            <source>What a syringe can measure gives {difference_percent} % away from the order. Choose another duration.</source>
            <translation>Enjektörle ölçülebilen hacim istenenden % {difference_percent} sapıyor. Başka bir süre seçin.</translation>
        </message>
        <message>
            <source>Connected at {connect_at} the bag's time would end before it has run. Connect it by {latest_start}, or make a shorter bag.</source>
            <translation>{connect_at} saatinde takılırsa torbanın süresi bitmeden önce dolar. En geç {latest_start} saatinde takın ya da daha kısa bir torba hazırlayın.</translation>
        </message>
        <message>
            <source>The bag would expire in the refrigerator before {connect_at}. Connect it by {latest_start}, or prepare it later.</source>
            <translation>Torbanın buzdolabı süresi {connect_at} gelmeden dolar. En geç {latest_start} saatinde takın ya da daha sonra hazırlayın.</translation>
        </message>
        <message>
            <source>Expired on {expiry}. Take another pack; this one must not be used.</source>
            <translation>Son kullanma tarihi {expiry} geçmiş. Başka kutu alın; bu kullanılamaz.</translation>
        </message>
        <message>
            <source>The dissolved vial's time has ended. Discard it and dissolve a new one.</source>
            <translation>Çözülmüş flakonun süresi doldu. Atın ve yenisini çözün.</translation>
        </message>
        <message>
            <source>{hours} hours at one level cannot be filled with bags of {allowed_hours} hours. Allow one more duration.</source>
            <translation>Aynı dozdaki {hours} saat, {allowed_hours} saatlik torbalarla tam doldurulamıyor. Bir torba süresi daha seçin.</translation>
        </message>
        <message>
            <source>This is not the code of a medicine pack. Scan the square code on the carton.</source>
            <translation>Bu, bir ilaç kutusunun kodu değil. Kutunun üzerindeki kare kodu okutun.</translation>
        </message>
        <message>
            <source>The pack's number {gtin} has a wrong check digit. Scan again, or type what is printed on the carton.</source>
            <translation>Kutunun {gtin} numarasının kontrol basamağı yanlış. Yeniden okutun veya kutuda yazanı elle girin.</translation>
        </message>
        <message>
            <source>The scan can be read in more than one way. Compare serial, lot and expiry with what is printed on the carton.</source>
            <translation>Okutulan kod birden fazla şekilde okunabiliyor. Seri, parti ve son kullanma tarihini kutuda yazanla karşılaştırın.</translation>
        </message>
        <message>
            <source>The scan does not hold all of number, serial, lot and expiry. Scan again, or type what is printed on the carton.</source>
            <translation>Okutulan kodda ürün numarası, seri, parti ve son kullanma tarihinin hepsi yok. Yeniden okutun veya kutuda yazanı elle girin.</translation>
        </message>
        <message>
            <source>The pack with the serial {serial} was already used, for bag {bag_code}. Take another pack.</source>
            <translation>{serial} seri numaralı kutu daha önce {bag_code} torbası için kullanıldı. Başka bir kutu alın.</translation>
        </message>
    </context>
    <context>
        <name>RegistrationForm</name>
        <message>
            <source>Register patient</source>
            <translation>Hasta ekle</translation>
        </message>
        <message>
            <source>Weight and height come next. Everything can be corrected later, with a reason.</source>
            <translation>Sırada ağırlık ve boy var. Her şey sonradan gerekçe ile düzeltilebilir.</translation>
        </message>
        <message>
            <source>Name and surname</source>
            <translation>Adı soyadı</translation>
        </message>
        <message>
            <source>Hospital number</source>
            <translation>Hastane numarası</translation>
        </message>
        <message>
            <source>Second identifier (protocol or national number)</source>
            <translation>İkinci kimlik (protokol veya T.C. kimlik no)</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Doğum tarihi</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Cinsiyet</translation>
        </message>
        <message>
            <source>Allergies (write “none” if asked and none)</source>
            <translation>Alerji (soruldu ve yoksa “yok” yazın)</translation>
        </message>
        <message>
            <source>Bed</source>
            <translation>Yatak</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Tanı</translation>
        </message>
        <message>
            <source>Indication</source>
            <translation>Endikasyon</translation>
        </message>
        <message>
            <source>Correct the registration</source>
            <translation>Hasta kaydını düzelt</translation>
        </message>
        <message>
            <source>The old entry stays visible beside the new one.</source>
            <translation>Eski kayıt yenisinin yanında görünür kalır.</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Month of the report</source>
            <translation>Rapor ayı</translation>
        </message>
        <message>
            <source>Save as XLSX…</source>
            <translation>XLSX olarak kaydet…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF olarak kaydet…</translation>
        </message>
        <message>
            <source>Bags made</source>
            <translation>Hazırlanan torba</translation>
        </message>
        <message>
            <source>Vials</source>
            <translation>Flakon</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>İmha edilen</translation>
        </message>
        <message>
            <source>Cost of the vials</source>
            <translation>Flakonların tutarı</translation>
        </message>
        <message>
            <source>Lines of the month</source>
            <translation>Ayın satırları</translation>
        </message>
        <message>
            <source>Monthly report</source>
            <translation>Aylık rapor</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>İlaç</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Tutar</translation>
        </message>
        <message>
            <source>whole vials or a remainder</source>
            <translation>tam flakon ya da artık</translation>
        </message>
        <message>
            <source>{child} · cycle {cycle}, bag {number}</source>
            <translation>{child} · siklus {cycle}, torba {number}</translation>
        </message>
        <message>
            <source>thrown away</source>
            <translation>imha</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>fiyat yok</translation>
        </message>
        <message numerus="yes">
            <source>%n vial(s) without a price</source>
            <translation>
                <numerusform>fiyatı girilmemiş %n flakon</numerusform>
            </translation>
        </message>
        <message>
            <source>■ It was not saved: {why}</source>
            <translation>■ Kaydedilemedi: {why}</translation>
        </message>
        <message>
            <source>● Saved: {file}</source>
            <translation>● Kaydedildi: {file}</translation>
        </message>
    </context>
    <context>
        <name>RestartForm</name>
        <message>
            <source>Restart the infusion</source>
            <translation>İnfüzyonu yeniden başlat</translation>
        </message>
        <message>
            <source>Dose level</source>
            <translation>Doz düzeyi</translation>
        </message>
        <message>
            <source>Supervised by (name)</source>
            <translation>Gözeten (ad)</translation>
        </message>
        <message>
            <source>Bag and rate</source>
            <translation>Torba ve hız</translation>
        </message>
        <message>
            <source>The infusion runs again</source>
            <translation>İnfüzyon yeniden çalışıyor</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Gözetim</translation>
        </message>
        <message>
            <source>After a long pause the rule asks for supervision in hospital.</source>
            <translation>Uzun aradan sonra kural hastanede gözetim ister.</translation>
        </message>
    </context>
    <context>
        <name>RolesField</name>
        <message>
            <source>Choose at least one role.</source>
            <translation>En az bir görev seçin.</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>Its rows: all conditions of a row must hold</source>
            <translation>Satırları: bir satırın tüm koşulları sağlanmalı</translation>
        </message>
        <message>
            <source>(for good)</source>
            <translation>(kalıcı)</translation>
        </message>
        <message>
            <source>The sources disagree</source>
            <translation>Kaynaklar ayrışıyor</translation>
        </message>
    </context>
    <context>
        <name>ScanDelivery</name>
        <message>
            <source>The scan holds signs that this scanner was not set up for. Nothing was entered. Set the scanner up in the settings.</source>
            <translation>Okutulan kodda bu okuyucunun öğretilmediği işaretler var. Hiçbir şey girilmedi. Okuyucuyu ayarlarda tanıtın.</translation>
        </message>
        <message>
            <source>A code was scanned that nothing here asks for: not entered.</source>
            <translation>Burada istenmeyen bir kod okutuldu: girilmedi.</translation>
        </message>
    </context>
    <context>
        <name>ScannerCard</name>
        <message>
            <source>Scanner</source>
            <translation>Barkod okuyucu</translation>
        </message>
        <message>
            <source>A scanner types like a keyboard. Print the calibration code and scan it once: the program learns what this scanner and this keyboard layout make of each character.</source>
            <translation>Okuyucu klavye gibi yazar. Ayar kodunu yazdırıp bir kez okutun: program bu okuyucunun ve bu klavye düzeninin her karakterden ne yaptığını öğrenir.</translation>
        </message>
        <message>
            <source>Print the calibration code</source>
            <translation>Ayar kodunu yazdır</translation>
        </message>
        <message>
            <source>Scan it now</source>
            <translation>Şimdi okut</translation>
        </message>
        <message>
            <source>Not set up on this PC: codes are read as they arrive.</source>
            <translation>Bu bilgisayarda tanıtılmadı: kodlar geldiği gibi okunur.</translation>
        </message>
        <message>
            <source>Set up. This scanner drops separators: some packs are asked about.</source>
            <translation>Tanıtıldı. Bu okuyucu ayraçları düşürüyor: bazı kutular sorulur.</translation>
        </message>
        <message>
            <source>Set up on this PC.</source>
            <translation>Bu bilgisayarda tanıtıldı.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekleniyor</translation>
        </message>
        <message>
            <source>Scan the calibration code now.</source>
            <translation>Ayar kodunu şimdi okutun.</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>Öğrenilmedi</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Öğrenildi</translation>
        </message>
        <message>
            <source>It is kept on this PC.</source>
            <translation>Bu bilgisayarda saklanır.</translation>
        </message>
        <message>
            <source>Caps Lock is on. Switch it off and scan again.</source>
            <translation>Caps Lock açık. Kapatıp yeniden okutun.</translation>
        </message>
        <message>
            <source>These characters cannot be told from each other: {signs}. Set the keyboard layout that the scanner is made for, or the scanner to this layout.</source>
            <translation>Şu karakterler birbirinden ayırt edilemiyor: {signs}. Klavye düzenini okuyucununkine ya da okuyucuyu bu düzene ayarlayın.</translation>
        </message>
        <message>
            <source>These characters do not arrive: {signs}. Set the scanner up by its manual.</source>
            <translation>Şu karakterler gelmiyor: {signs}. Okuyucuyu kılavuzuna göre ayarlayın.</translation>
        </message>
        <message>
            <source>This was not the calibration code, or part of it was lost. Scan again.</source>
            <translation>Bu ayar kodu değildi ya da bir bölümü kayboldu. Yeniden okutun.</translation>
        </message>
    </context>
    <context>
        <name>Scanning</name>
        <message>
            <source>Calibration code for the scanner</source>
            <translation>Okuyucu için ayar kodu</translation>
        </message>
    </context>
    <context>
        <name>ScoreForm</name>
        <message>
            <source>Total</source>
            <translation>Toplam</translation>
        </message>
        <message>
            <source>{count} open</source>
            <translation>{count} açık</translation>
        </message>
    </context>
    <context>
        <name>SeizurePart</name>
        <message>
            <source>Seizures since the last log</source>
            <translation>Son kayıttan beri nöbet</translation>
        </message>
        <message>
            <source>more</source>
            <translation>daha çok</translation>
        </message>
        <message>
            <source>How many seizures?</source>
            <translation>Kaç nöbet?</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Türü</translation>
        </message>
        <message>
            <source>The worst one</source>
            <translation>En ağırı</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Pump stopped</source>
            <translation>Pompa durdu</translation>
        </message>
        <message>
            <source>{time}: whose?</source>
            <translation>{time}: kimin?</translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>EĞİTİM</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kilitle</translation>
        </message>
        <message>
            <source>Switch user</source>
            <translation>Kullanıcı değiştir</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Locked</source>
            <translation>Kilitli</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oturum aç</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Siz kimsiniz?</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Kilidi aç</translation>
        </message>
        <message>
            <source>Switch user</source>
            <translation>Kullanıcı değiştir</translation>
        </message>
        <message>
            <source>I forgot my password: recovery code</source>
            <translation>Parolamı unuttum: kurtarma kodu</translation>
        </message>
        <message>
            <source>Choose your name.</source>
            <translation>Adınızı seçin.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Parolanızı yazın.</translation>
        </message>
    </context>
    <context>
        <name>SmallForm</name>
        <message>
            <source>● It is written down.</source>
            <translation>● Kaydedildi.</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>table {number}</source>
            <translation>tablo {number}</translation>
        </message>
        <message>
            <source>section {number}</source>
            <translation>bölüm {number}</translation>
        </message>
        <message>
            <source>review</source>
            <translation>derleme</translation>
        </message>
        <message>
            <source>US label</source>
            <translation>ABD etiketi</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>hesap</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standart</translation>
        </message>
        <message>
            <source>program's choice</source>
            <translation>programın seçimi</translation>
        </message>
        <message>
            <source>application of the drug</source>
            <translation>ilacın uygulanması</translation>
        </message>
        <message>
            <source>antipyretic</source>
            <translation>ateş düşürücü</translation>
        </message>
        <message>
            <source>adverse effects</source>
            <translation>istenmeyen etkiler</translation>
        </message>
        <message>
            <source>interruption</source>
            <translation>ara verme</translation>
        </message>
        <message>
            <source>interruption after an adverse reaction</source>
            <translation>istenmeyen etki sonrası ara verme</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>düzelme</translation>
        </message>
        <message>
            <source>dosage</source>
            <translation>dozlama</translation>
        </message>
        <message>
            <source>weight bands</source>
            <translation>ağırlık aralıkları</translation>
        </message>
        <message>
            <source>premedication</source>
            <translation>ön tedavi</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>hazırlama</translation>
        </message>
        <message>
            <source>preparation tables</source>
            <translation>hazırlama tabloları</translation>
        </message>
        <message>
            <source>infusion time included</source>
            <translation>infüzyon süresi dahil</translation>
        </message>
        <message>
            <source>storage</source>
            <translation>saklama</translation>
        </message>
        <message>
            <source>hospital stay</source>
            <translation>hastanede kalış</translation>
        </message>
        <message>
            <source>continued therapy</source>
            <translation>devam tedavisi</translation>
        </message>
        <message>
            <source>infections</source>
            <translation>enfeksiyonlar</translation>
        </message>
        <message>
            <source>liver enzymes</source>
            <translation>karaciğer enzimleri</translation>
        </message>
        <message>
            <source>neutropenia</source>
            <translation>nötropeni</translation>
        </message>
        <message>
            <source>reimbursement</source>
            <translation>geri ödeme</translation>
        </message>
        <message>
            <source>paediatric use</source>
            <translation>çocuklarda kullanım</translation>
        </message>
        <message>
            <source>from one month</source>
            <translation>bir aylıktan itibaren</translation>
        </message>
        <message>
            <source>home programmes of some countries</source>
            <translation>bazı ülkelerin evde uygulama programları</translation>
        </message>
        <message>
            <source>COG randomised phase 3</source>
            <translation>COG randomize faz 3</translation>
        </message>
        <message>
            <source>first relapse</source>
            <translation>ilk relaps</translation>
        </message>
        <message>
            <source>high-risk first relapse</source>
            <translation>yüksek riskli ilk relaps</translation>
        </message>
        <message>
            <source>relapsed or refractory</source>
            <translation>relaps/refrakter</translation>
        </message>
        <message>
            <source>reproduces every row of the label's table</source>
            <translation>etiket tablosunun her satırını verir</translation>
        </message>
        <message>
            <source>line content pushed by a flush</source>
            <translation>yıkamanın ittiği hat içeriği</translation>
        </message>
        <message>
            <source>rounded before any dose or table look-up</source>
            <translation>doz ve tablodan önce yuvarlanır</translation>
        </message>
        <message>
            <source>what a syringe can show</source>
            <translation>enjektörle ölçülebilen</translation>
        </message>
        <message>
            <source>tolerance of the mass balance</source>
            <translation>kütle dengesinin toleransı</translation>
        </message>
        <message>
            <source>priming volume of the line</source>
            <translation>hattı dolduran hacim</translation>
        </message>
        <message>
            <source>plausibility guard</source>
            <translation>olabilirlik sınırı</translation>
        </message>
        <message>
            <source>age of a weight</source>
            <translation>ağırlığın yaşı</translation>
        </message>
        <message>
            <source>change of a weight</source>
            <translation>ağırlık değişimi</translation>
        </message>
        <message>
            <source>largest single dose</source>
            <translation>en yüksek tek doz</translation>
        </message>
        <message>
            <source>planned run that may be lost</source>
            <translation>planlanan süreden kaybedilebilecek olan</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
        <message>
            <source>Views of the sources</source>
            <translation>Kaynak görünümleri</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Sayılar</translation>
        </message>
        <message>
            <source>Adjustment table</source>
            <translation>Doz tablosu</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Kanıtlar</translation>
        </message>
        <message>
            <source>Disagreements</source>
            <translation>Ayrışmalar</translation>
        </message>
        <message>
            <source>Verified by: nobody yet.</source>
            <translation>Doğrulayan: henüz kimse.</translation>
        </message>
        <message>
            <source>Verified by: {names}.</source>
            <translation>Doğrulayan: {names}.</translation>
        </message>
    </context>
    <context>
        <name>StartForm</name>
        <message>
            <source>Connect the first bag</source>
            <translation>İlk torbayı tak</translation>
        </message>
        <message>
            <source>Why it starts all the same</source>
            <translation>Buna rağmen neden başlatılıyor</translation>
        </message>
        <message>
            <source>First bag</source>
            <translation>İlk torba</translation>
        </message>
        <message>
            <source>The infusion runs</source>
            <translation>İnfüzyon çalışıyor</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step {step} of {count}</source>
            <translation>Adım {step} / {count}</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>Step to the full dose</source>
            <translation>Tam doza geç</translation>
        </message>
        <message>
            <source>Bag of the full dose</source>
            <translation>Tam doz torbası</translation>
        </message>
        <message>
            <source>The full dose runs</source>
            <translation>Tam doz çalışıyor</translation>
        </message>
        <message>
            <source>No time is known for the step.</source>
            <translation>Geçiş için bilinen bir zaman yok.</translation>
        </message>
        <message>
            <source>Due {time}</source>
            <translation>Zamanı {time}</translation>
        </message>
    </context>
    <context>
        <name>StepPage</name>
        <message>
            <source>Next ›</source>
            <translation>İleri ›</translation>
        </message>
    </context>
    <context>
        <name>StopColumn</name>
        <message>
            <source>■ Noted {time}</source>
            <translation>■ Not edildi {time}</translation>
        </message>
        <message>
            <source>The first moment stays. Sign in: a second pump is written down after it.</source>
            <translation>İlk an korunur. Oturum açın: ikinci pompa ondan sonra yazılır.</translation>
        </message>
        <message>
            <source>Sign in: it is kept until somebody says whose pump.</source>
            <translation>Oturum açın: kimin pompası olduğu söylenene kadar saklanır.</translation>
        </message>
        <message>
            <source>Stopped for: {time}</source>
            <translation>Duralı: {time}</translation>
        </message>
    </context>
    <context>
        <name>StopSheet</name>
        <message>
            <source>It stopped earlier, at</source>
            <translation>Daha önce durdu, saat</translation>
        </message>
        <message>
            <source>How that is known</source>
            <translation>Bu nereden biliniyor</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Saati düzelt</translation>
        </message>
        <message>
            <source>It did not stop: take it back</source>
            <translation>Durmadı: geri al</translation>
        </message>
        <message>
            <source>Correct cause or time</source>
            <translation>Nedeni ya da saati düzelt</translation>
        </message>
        <message>
            <source>Infusion stopped</source>
            <translation>İnfüzyon duruyor</translation>
        </message>
        <message>
            <source>Why did it stop?</source>
            <translation>Neden durdu?</translation>
        </message>
        <message>
            <source>Written down. The cause can be told now or later.</source>
            <translation>Yazıldı. Nedeni şimdi ya da sonra söylenebilir.</translation>
        </message>
        <message>
            <source>Written down: {cause}</source>
            <translation>Yazıldı: {cause}</translation>
        </message>
        <message>
            <source>Corrected; both times stay visible.</source>
            <translation>Düzeltildi; iki saat de görünür kalır.</translation>
        </message>
    </context>
    <context>
        <name>StoppedCard</name>
        <message>
            <source>4th hour</source>
            <translation>4. saat</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
        <message>
            <source>Stopped for</source>
            <translation>Duralı</translation>
        </message>
        <message>
            <source>Infusion stopped</source>
            <translation>İnfüzyon duruyor</translation>
        </message>
        <message>
            <source>Bed {bed} · {why}</source>
            <translation>Yatak {bed} · {why}</translation>
        </message>
        <message>
            <source>Restart: {name}</source>
            <translation>Yeniden başlat: {name}</translation>
        </message>
        <message>
            <source>After a pause this long the rule begins a new cycle.</source>
            <translation>Bu kadar uzun bir aradan sonra kural yeni siklus başlatır.</translation>
        </message>
        <message>
            <source>A restart now needs premedication and supervision.</source>
            <translation>Yeniden başlatma artık ön tedavi ve gözetim ister.</translation>
        </message>
        <message>
            <source>After {time} a restart needs premedication and supervision.</source>
            <translation>{time} sonrasında yeniden başlatma ön tedavi ve gözetim ister.</translation>
        </message>
        <message>
            <source>Source: {sources}.</source>
            <translation>Kaynak: {sources}.</translation>
        </message>
    </context>
    <context>
        <name>StopwatchFigures</name>
        <message>
            <source>Stopped for</source>
            <translation>Duralı</translation>
        </message>
        <message>
            <source>4th hour</source>
            <translation>4. saat</translation>
        </message>
        <message>
            <source>■ The 4th hour has passed ({time}): the rule asks for premedication and supervision in hospital before the restart.</source>
            <translation>■ 4. saat geçti ({time}): kural, yeniden başlatmadan önce ön tedavi ve hastanede gözetim ister.</translation>
        </message>
        <message>
            <source>After {time} a restart needs premedication and supervision in hospital.</source>
            <translation>{time} sonrasında yeniden başlatma ön tedavi ve hastanede gözetim ister.</translation>
        </message>
    </context>
    <context>
        <name>StripLegend</name>
        <message>
            <source>pause</source>
            <translation>duraklama</translation>
        </message>
        <message>
            <source>today</source>
            <translation>bugün</translation>
        </message>
        <message>
            <source>premedication</source>
            <translation>ön tedavi</translation>
        </message>
        <message>
            <source>new bag</source>
            <translation>yeni torba</translation>
        </message>
    </context>
    <context>
        <name>SumPanel</name>
        <message>
            <source>How it was found</source>
            <translation>Nasıl bulundu</translation>
        </message>
    </context>
    <context>
        <name>TakeBackForm</name>
        <message>
            <source>Withdraw an entry</source>
            <translation>Bir kaydı geri çek</translation>
        </message>
        <message>
            <source>It stays visible, struck through, with your name and reason.</source>
            <translation>Üstü çizili olarak, adınız ve gerekçenizle görünür kalır.</translation>
        </message>
        <message>
            <source>Why is the entry wrong?</source>
            <translation>Kayıt neden yanlış?</translation>
        </message>
        <message>
            <source>Withdraw the entry</source>
            <translation>Kaydı geri çek</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>girl</source>
            <translation>kız</translation>
        </message>
        <message>
            <source>boy</source>
            <translation>erkek</translation>
        </message>
        <message>
            <source>relapsed or refractory</source>
            <translation>relaps/refrakter</translation>
        </message>
        <message>
            <source>MRD positive</source>
            <translation>MRD pozitif</translation>
        </message>
        <message>
            <source>step dose</source>
            <translation>basamak doz</translation>
        </message>
        <message>
            <source>full dose</source>
            <translation>tam doz</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>hemşire</translation>
        </message>
        <message>
            <source>pharmacist</source>
            <translation>eczacı</translation>
        </message>
        <message>
            <source>physician</source>
            <translation>hekim</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>yönetici</translation>
        </message>
        <message>
            <source>bag as supplied</source>
            <translation>hazır torba, olduğu gibi</translation>
        </message>
        <message>
            <source>exact volume into an empty bag</source>
            <translation>boş torbaya tam hacim</translation>
        </message>
        <message>
            <source>room temperature</source>
            <translation>oda sıcaklığı</translation>
        </message>
        <message>
            <source>refrigerator</source>
            <translation>buzdolabı</translation>
        </message>
        <message>
            <source>waits for the second check</source>
            <translation>ikinci kontrolü bekliyor</translation>
        </message>
        <message>
            <source>stopped at the check</source>
            <translation>kontrolde durduruldu</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>kontrol edildi</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>atıldı</translation>
        </message>
        <message>
            <source>mass balance</source>
            <translation>kütle dengesi</translation>
        </message>
        <message>
            <source>label table</source>
            <translation>etiket tablosu</translation>
        </message>
        <message>
            <source>Get the diluent bag ready</source>
            <translation>Seyreltici torbasını hazırla</translation>
        </message>
        <message>
            <source>Stabilizer first: add it to the bag</source>
            <translation>Önce stabilizatör: torbaya ekle</translation>
        </message>
        <message>
            <source>Dissolve the vials</source>
            <translation>Flakonları çöz</translation>
        </message>
        <message>
            <source>Add the drug to the bag</source>
            <translation>İlacı torbaya ekle</translation>
        </message>
        <message>
            <source>Top up with diluent</source>
            <translation>Seyrelticiyle tamamla</translation>
        </message>
        <message>
            <source>Remove the air</source>
            <translation>Havayı çıkar</translation>
        </message>
        <message>
            <source>Fill the line from this bag; do not flush</source>
            <translation>Hattı bu torbayla doldur; yıkama yapma</translation>
        </message>
        <message>
            <source>Label the bag</source>
            <translation>Torbayı etiketle</translation>
        </message>
        <message>
            <source>infusion started</source>
            <translation>infüzyon başladı</translation>
        </message>
        <message>
            <source>infusion interrupted</source>
            <translation>infüzyona ara verildi</translation>
        </message>
        <message>
            <source>infusion resumed</source>
            <translation>infüzyona yeniden başlandı</translation>
        </message>
        <message>
            <source>dose stepped</source>
            <translation>doz basamağı yükseltildi</translation>
        </message>
        <message>
            <source>cycle completed</source>
            <translation>siklus tamamlandı</translation>
        </message>
        <message>
            <source>treatment discontinued</source>
            <translation>tedavi kalıcı olarak kesildi</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>başlamadı</translation>
        </message>
        <message>
            <source>running</source>
            <translation>sürüyor</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>ara verildi</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>tamamlandı</translation>
        </message>
        <message>
            <source>discontinued for good</source>
            <translation>kalıcı olarak kesildi</translation>
        </message>
    </context>
    <context>
        <name>ThisPcCard</name>
        <message>
            <source>This PC</source>
            <translation>Bu bilgisayar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Parlaklık</translation>
        </message>
        <message>
            <source>light</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>koyu</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>sistem gibi</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Yazı boyu</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} dk</translation>
        </message>
        <message>
            <source>Lock when nobody types or clicks for</source>
            <translation>İşlem yapılmazsa kilitlenme süresi</translation>
        </message>
        <message>
            <source>Sound while an overdue clock calls</source>
            <translation>Geciken iş uyarırken ses</translation>
        </message>
        <message>
            <source>on</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>off</source>
            <translation>kapalı</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>hh:mm</source>
            <translation>ss:dd</translation>
        </message>
        <message>
            <source>Write the time as 14:05.</source>
            <translation>Saati 14:05 biçiminde yazın.</translation>
        </message>
    </context>
    <context>
        <name>TimeForm</name>
        <message>
            <source>Correct the time</source>
            <translation>Saati düzelt</translation>
        </message>
        <message>
            <source>The old entry stays visible beside the new one.</source>
            <translation>Eski kayıt yenisinin yanında görünür kalır.</translation>
        </message>
        <message>
            <source>It was at</source>
            <translation>Gerçek saat</translation>
        </message>
        <message>
            <source>Why is the entry wrong?</source>
            <translation>Kayıt neden yanlış?</translation>
        </message>
    </context>
    <context>
        <name>TrainingForm</name>
        <message>
            <source>Training ward</source>
            <translation>Eğitim servisi</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokol</translation>
        </message>
        <message>
            <source>A nurse, two pharmacists, a physician and an administrator are there to sign in as. All have the same password:</source>
            <translation>Bir hemşire, iki eczacı, bir hekim ve bir yönetici olarak oturum açılabilir. Hepsinin parolası aynı:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Open the training ward</source>
            <translation>Eğitim servisini aç</translation>
        </message>
    </context>
    <context>
        <name>UndoForm</name>
        <message>
            <source>Take the end back</source>
            <translation>Kesmeyi geri al</translation>
        </message>
        <message>
            <source>A correction with two names. Both entries stay visible.</source>
            <translation>İki adla bir düzeltme. Her iki kayıt da görünür kalır.</translation>
        </message>
        <message>
            <source>Why it was wrong</source>
            <translation>Neden yanlıştı</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>İkinci kişi</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Kendi parolası</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>The program met something unexpected ({kind}).</source>
            <translation>Program beklenmedik bir durumla karşılaştı ({kind}).</translation>
        </message>
        <message>
            <source>Nothing was saved by the last act; the page stays as it was.</source>
            <translation>Son işlemde hiçbir şey kaydedilmedi; sayfa olduğu gibi duruyor.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, note what you did and tell the administrator.</source>
            <translation>Yeniden deneyin. Yine olursa ne yaptığınızı not edip yöneticiye bildirin.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Bir şey ters gitti</translation>
        </message>
    </context>
    <context>
        <name>Unread</name>
        <message>
            <source>A number is missing here.</source>
            <translation>Burada sayı eksik.</translation>
        </message>
        <message>
            <source>Write the number with the digits 0 to 9.</source>
            <translation>Sayıyı 0-9 rakamlarıyla yazın.</translation>
        </message>
        <message>
            <source>“{text}” has two decimal marks. Write one, such as 12,5 or 12.5.</source>
            <translation>“{text}” içinde iki ondalık işareti var. Bir tane yazın: 12,5 ya da 12.5.</translation>
        </message>
        <message>
            <source>“{text}” could mean two numbers. Write thousands without a mark and decimals with fewer digits.</source>
            <translation>“{text}” iki ayrı sayı anlamına gelebilir. Binleri işaretsiz, ondalıkları daha az basamakla yazın.</translation>
        </message>
        <message>
            <source>Write the number without a sign.</source>
            <translation>Sayıyı işaretsiz yazın.</translation>
        </message>
        <message>
            <source>“{text}” is only half a number: digits stand on both sides of the mark.</source>
            <translation>“{text}” yarım bir sayı: işaretin iki yanında da rakam olmalı.</translation>
        </message>
        <message>
            <source>“{text}” begins with a zero too many.</source>
            <translation>“{text}” fazladan bir sıfırla başlıyor.</translation>
        </message>
        <message>
            <source>“{text}” has more digits than any measurement.</source>
            <translation>“{text}” hiçbir ölçümde olmayacak kadar çok basamaklı.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>“{text}” bir sayı değil.</translation>
        </message>
    </context>
    <context>
        <name>VialsStep</name>
        <message>
            <source>Vials</source>
            <translation>Flakonlar</translation>
        </message>
        <message>
            <source>Diluent and stabilizer</source>
            <translation>Seyreltici ve stabilizatör</translation>
        </message>
        <message>
            <source>Diluent</source>
            <translation>Seyreltici</translation>
        </message>
        <message>
            <source>Stabilizer</source>
            <translation>Stabilizatör</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Parti (lot)</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Son kullanma</translation>
        </message>
        <message>
            <source>Vial {number}</source>
            <translation>Flakon {number}</translation>
        </message>
        <message>
            <source>All vials are of the first pack</source>
            <translation>Bütün flakonlar ilk kutudan</translation>
        </message>
        <message>
            <source>serial {serial}</source>
            <translation>seri no {serial}</translation>
        </message>
        <message>
            <source>Still open: {what}</source>
            <translation>Eksik: {what}</translation>
        </message>
        <message>
            <source>A pack must be replaced.</source>
            <translation>Bir kutu değiştirilmeli.</translation>
        </message>
    </context>
    <context>
        <name>VitalsPart</name>
        <message>
            <source>Fever °C</source>
            <translation>Ateş °C</translation>
        </message>
        <message>
            <source>Systolic</source>
            <translation>Sistolik</translation>
        </message>
        <message>
            <source>Diastolic</source>
            <translation>Diyastolik</translation>
        </message>
        <message>
            <source>SpO₂ %</source>
            <translation>SpO₂ %</translation>
        </message>
        <message>
            <source>Pulse /min</source>
            <translation>Nabız /dk</translation>
        </message>
        <message>
            <source>Breaths /min</source>
            <translation>Solunum /dk</translation>
        </message>
        <message>
            <source>Oxygen</source>
            <translation>Oksijen</translation>
        </message>
        <message>
            <source>Blood pressure support</source>
            <translation>Kan basıncı desteği</translation>
        </message>
        <message>
            <source>Fever may be hidden: antipyretic, steroid, tocilizumab</source>
            <translation>Ateş baskılanmış olabilir: ateş düşürücü, steroid, tosilizumab</translation>
        </message>
        <message>
            <source>Ticked from the start: the premedication of this drug hides fever.</source>
            <translation>Baştan işaretlidir: bu ilacın ön tedavisi ateşi baskılar.</translation>
        </message>
        <message>
            <source>Hours above {limit} °C</source>
            <translation>{limit} °C üstünde saat</translation>
        </message>
    </context>
    <context>
        <name>WardForm</name>
        <message>
            <source>New ward</source>
            <translation>Yeni servis</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Found the ward</source>
            <translation>Servisi kur</translation>
        </message>
        <message>
            <source>The ward</source>
            <translation>Servis</translation>
        </message>
        <message>
            <source>Name of the ward</source>
            <translation>Servisin adı</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Saat dilimi</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokol</translation>
        </message>
        <message>
            <source>The first administrator</source>
            <translation>İlk yönetici</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Adınız</translation>
        </message>
        <message>
            <source>Your roles</source>
            <translation>Görevleriniz</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Bu gerekli.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Birini seçin.</translation>
        </message>
    </context>
    <context>
        <name>WardWindow</name>
        <message>
            <source>Ward board</source>
            <translation>Servis panosu</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Hasta dosyası</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Hazırlama</translation>
        </message>
        <message>
            <source>Daily log</source>
            <translation>Günlük kayıt</translation>
        </message>
        <message>
            <source>Pharmacy</source>
            <translation>Eczane</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>WasteForm</name>
        <message>
            <source>Thrown away</source>
            <translation>İmha edilen</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Bag it was in</source>
            <translation>İçinde bulunduğu torba</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>İlaç</translation>
        </message>
        <message>
            <source>Whole vials</source>
            <translation>Tam flakon</translation>
        </message>
        <message>
            <source>Lots, with commas between</source>
            <translation>Lotlar, virgülle ayırın</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>no bag</source>
            <translation>torba yok</translation>
        </message>
    </context>
    <context>
        <name>Watermark</name>
        <message>
            <source>TRAINING</source>
            <translation>EĞİTİM</translation>
        </message>
    </context>
    <context>
        <name>WithdrawForm</name>
        <message>
            <source>Withdraw an entry</source>
            <translation>Bir kaydı geri çek</translation>
        </message>
        <message>
            <source>It stays visible, struck through, with your name and reason.</source>
            <translation>Üstü çizili olarak adınız ve gerekçenizle görünür kalır.</translation>
        </message>
        <message>
            <source>Withdraw the entry</source>
            <translation>Kaydı geri çek</translation>
        </message>
    </context>
    <context>
        <name>WorkStep</name>
        <message>
            <source>Done: {act}</source>
            <translation>Yapıldı: {act}</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Şimdi</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Yapıldı</translation>
        </message>
        <message>
            <source>The vials' time at room temperature has ended: dissolve new ones.</source>
            <translation>Flakonların oda sıcaklığındaki süresi bitti: yenilerini çözün.</translation>
        </message>
        <message>
            <source>Vial clock: {left} left at room temperature</source>
            <translation>Flakon saati: oda sıcaklığında {left} kaldı</translation>
        </message>
        <message>
            <source>{done} of {all} steps done</source>
            <translation>{done} / {all} adım yapıldı</translation>
        </message>
        <message>
            <source>Second person's check ›</source>
            <translation>İkinci kişi kontrolü ›</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Choose a zone from the list, such as Europe/Istanbul.</source>
            <translation>Listeden bir dilim seçin, örneğin Europe/Istanbul.</translation>
        </message>
    </context>
</TS>
