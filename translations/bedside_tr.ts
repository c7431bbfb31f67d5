<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
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
            <translation>Oda ısısında son kullanım {when}</translation>
        </message>
        <message>
            <source>This bag cannot be made so: see the refusal.</source>
            <translation>Bu torba böyle hazırlanamaz: ret nedenine bakın.</translation>
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
            <source>bag {number}</source>
            <translation>torba {number}</translation>
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
            <source>older than 7 days</source>
            <translation>7 günden eski</translation>
        </message>
        <message>
            <source>10 % or more off the order</source>
            <translation>istemden %10 veya daha fazla farklı</translation>
        </message>
        <message>
            <source>near 45 kg: confirm the band</source>
            <translation>45 kg'a yakın: doz grubunu onaylayın</translation>
        </message>
        <message>
            <source>unusual for this height</source>
            <translation>bu boy için alışılmadık</translation>
        </message>
        <message>
            <source>on the other side of 45 kg than the order</source>
            <translation>45 kg sınırının isteme göre öbür yanında</translation>
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
            <source>{weight_kg} kg is 10 % or more away from the last weight, {before_kg} kg. A wrong weight gives a wrong dose. Is it right?</source>
            <translation>{weight_kg} kg, son ağırlık olan {before_kg} kg'dan %10 veya daha fazla farklı. Yanlış ağırlık yanlış doz demektir. Doğru mu?</translation>
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
        <name>Documents</name>
        <message>
            <source>Hospital no. {number} · 2nd ID {second}</source>
            <translation>Dosya no {number} · 2. kimlik {second}</translation>
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
            <source>Order</source>
            <translation>İstem</translation>
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
            <source>Premedication</source>
            <translation>Ön tedavi</translation>
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
            <source>Source</source>
            <translation>Kaynak</translation>
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
            <translation>nüks veya dirençli</translation>
        </message>
        <message>
            <source>MRD-positive</source>
            <translation>MRD pozitif</translation>
        </message>
        <message>
            <source>fixed dose by weight: {dose}/day</source>
            <translation>ağırlığa göre sabit doz: {dose}/gün</translation>
        </message>
        <message>
            <source>{per_m2}/m2/day × {bsa} m2 = {dose}/day</source>
            <translation>{per_m2}/m2/gün × {bsa} m2 = {dose}/gün</translation>
        </message>
        <message>
            <source>Body surface</source>
            <translation>Vücut yüzeyi</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Doz</translation>
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
            <translation>%{warn} üstünde uyarılır, {refused}</translation>
        </message>
        <message>
            <source>Sodium chloride 0.9 % bag: {volume}</source>
            <translation>%0,9 sodyum klorür torbası: {volume}</translation>
        </message>
        <message>
            <source>Stabilizer first: {volume} into the bag, mix gently</source>
            <translation>Önce stabilizatör: torbaya {volume}, nazikçe karıştır</translation>
        </message>
        <message>
            <source>Each vial: {volume} sterile water down the wall; swirl, do not shake</source>
            <translation>Her flakon: duvarından {volume} steril su; döndür, çalkalama</translation>
        </message>
        <message>
            <source>Drug: {volume} into the bag, mix gently</source>
            <translation>İlaç: torbaya {volume}, nazikçe karıştır</translation>
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
    </context>
    <context>
        <name>Drawing</name>
        <message>
            <source>Drawing of this step</source>
            <translation>Bu adımın çizimi</translation>
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
            <source>Please confirm</source>
            <translation>Lütfen onaylayın</translation>
        </message>
        <message>
            <source>It is right, save it</source>
            <translation>Doğru, kaydet</translation>
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
    </context>
    <context>
        <name>JournalList</name>
        <message>
            <source>Journal of the patient in plain words</source>
            <translation>Hastanın günlüğü, düz sözlerle</translation>
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
            <translation>Kâğıt</translation>
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
            <translation>Kâğıt yok</translation>
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
            <source>The paper was not saved: {why}</source>
            <translation>Kâğıt kaydedilemedi: {why}</translation>
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
            <translation>Bu torbanın hazırlandığı ağırlık</translation>
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
            <source>%n vial(s)</source>
            <translation>%n flakon</translation>
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
            <source>%n vial(s)</source>
            <translation>%n flakon</translation>
        </message>
        <message>
            <source>{dose} mcg/day</source>
            <translation>{dose} mcg/gün</translation>
        </message>
        <message>
            <source>fixed dose, from 45 kg on</source>
            <translation>sabit doz, 45 kg ve üzeri</translation>
        </message>
        <message>
            <source>{dose} mcg/m²/day × {surface} m²</source>
            <translation>{dose} mcg/m²/gün × {surface} m²</translation>
        </message>
        <message>
            <source>The weight is older than 7 days</source>
            <translation>Ağırlık 7 günden eski</translation>
        </message>
        <message>
            <source>Weigh again, or say why this weight may still be used.</source>
            <translation>Yeniden tartın ya da bu ağırlığın neden kullanılabileceğini yazın.</translation>
        </message>
        <message>
            <source>The weight differs by 10 % or more</source>
            <translation>Ağırlık %10 ya da daha fazla farklı</translation>
        </message>
        <message>
            <source>It is far from the weight the last order was made with. Say which one stands and why.</source>
            <translation>Son istemin ağırlığından uzak. Hangisinin geçerli olduğunu ve nedenini yazın.</translation>
        </message>
        <message>
            <source>The weight is near 45 kg</source>
            <translation>Ağırlık 45 kg'a yakın</translation>
        </message>
        <message>
            <source>Between 43 and 47 kg the dose jumps by a third. Confirm by name that the weight was read twice.</source>
            <translation>43 ile 47 kg arasında doz üçte bir oranında sıçrar. Ağırlığın iki kez okunduğunu adınızla onaylayın.</translation>
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
        <name>Quantities</name>
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
        <name>RolesField</name>
        <message>
            <source>Choose at least one role.</source>
            <translation>En az bir görev seçin.</translation>
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
        <name>SourcesPage</name>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
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
        <name>StepBar</name>
        <message>
            <source>Step {step} of {count}</source>
            <translation>Adım {step} / {count}</translation>
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
        <name>SumPanel</name>
        <message>
            <source>How it was found</source>
            <translation>Nasıl bulundu</translation>
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
            <translation>oda ısısı</translation>
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
            <source>Still open: {what}</source>
            <translation>Eksik: {what}</translation>
        </message>
        <message>
            <source>A pack must be replaced.</source>
            <translation>Bir kutu değiştirilmeli.</translation>
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
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
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
            <translation>Flakonların oda ısısındaki süresi bitti: yenilerini çözün.</translation>
        </message>
        <message>
            <source>Vial clock: {left} left at room temperature</source>
            <translation>Flakon saati: oda ısısında {left} kaldı</translation>
        </message>
        <message>
            <source>{done} of {all} steps done</source>
            <translation>{all} adımdan {done} tanesi yapıldı</translation>
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
