/* Cells that say that something is still to be settled, or asked for, and by that name nobody. */

const UNDECIDED = new RegExp(
  `^(?:${[
    '(?:still |yet )?(?:to be|t\\.?b\\.?) (?:chosen|selected|sourced|found|checked|clarified|verified|agreed|finali[sz]ed|negotiated|discussed|filled(?: in)?|provided|named|quoted|resolved|completed|added|updated)',
    '(?:still )?to (?:confirm|clarify|check|verify|select|choose|define|determine|find|decide|source)|t\\.?b\\.?[vr]\\.?|not (?:yet )?(?:confirmed|decided|chosen|selected|sourced|known|finali[sz]ed|agreed)|unconfirmed|(?:by|upon|as per|per) (?:agreement|request)|on request|negotiable',
    '(?:pending|awaiting|needs|requires|subject to|waiting for)(?: (?:confirmation|selection|decision|approval|quote|quotation|review|clarification|sourcing|info(?:rmation)?))|pending|under (?:review|discussion|consideration|evaluation)',
    '(?:(?:muss|wird|ist) )?(?:noch )?(?:(?:zu|ge) ?)?(?:klär(?:en|t)|bestimm(?:en|t)|definier(?:en|t)|prüfen|bestätig(?:en|t)|vereinbaren|wählen)|(?:wird |ist )?(?:noch )?(?:abzuklären|festzulegen|festgelegt|auszuwählen|abzustimmen|abgeklärt)|noch (?:offen|unklar|unbekannt)|noch nicht (?:bekannt|festgelegt|geklärt|bestimmt|definiert)|in (?:ab)?klärung|ausstehend|unklar|nach (?:absprache|vereinbarung|rücksprache|wahl)|auf anfrage',
    'à (?:confirmer|préciser|déterminer|clarifier|valider|vérifier|choisir|voir|fixer|convenir|compléter|sélectionner|trouver|spécifier)|en attente(?: d.{3,20})?|non (?:confirmée?|précisée?|déterminée?|spécifiée?)|selon accord|sur demande|au choix',
    '(?:por|a|sin|pendiente de) (?:confirmar|aclarar|definir|determinar|decidir|especificar|elegir|seleccionar|verificar|concretar|acordar|asignar|convenir|consultar)|pendiente|según acuerdo|bajo pedido',
    '(?:a|por) (?:combinar|esclarecer|escolher|acertar|selecionar)|pendente|em aberto|sob consulta',
    'da (?:confermar[es]i?|chiarire|determinare|stabilir[es]i?|verificare|decidere|precisare|specificare|scegliere|concordare|individuare|valutare|definirsi)|in (?:attesa(?: d.{3,20})?|definizione)|su richiesta',
    '(?:nog )?(?:nader )?te (?:bepalen|bevestigen|kiezen|definiëren|verifiëren)|n\\.?t\\.?b\\.?|nog (?:onbekend|open)|in overleg|op aanvraag',
    'do (?:ustalenia|uzgodnienia|potwierdzenia|wyjaśnienia|określenia|sprawdzenia|wyboru|uzupełnienia|weryfikacji)|nie(?:ustalon|określon|potwierdzon)[yae]',
    '(?:k|na) (?:upřesnění|potvrzení|doplnění|určení|ujasnění|upresneni[eu]|potvrdeni[eu]|doplneni[eu]|určeni[eu])|bude (?:upřesněn|určen|potvrzen|doplněn|upresnen|určen|potvrden|doplnen)[oéýá]|(?:nutno )?(?:upřesnit|upresniť)|(?:dle|podle|podľa) dohody',
    '(?:нужно |надо |необходимо |следует )?(?:уточнить|определить|согласовать|подтвердить|выяснить)|уточняется|(?:на|по|требует|подлежит|требуется) (?:уточн|соглас|подтвержд|определ|рассмотр|запрос)\\p{L}{1,6}|(?:ещ[её] )?не (?:определ|уточн|соглас|подтвержд|выбран)\\p{L}{0,8}|будет (?:уточн|определ|соглас|подтвержд)\\p{L}{2,6}',
    '(?:потрібно |треба )?(?:уточнити|узгодити|визначити|підтвердити)|уточнюється|(?:за|на) (?:погодженн|узгодженн|уточненн)\\p{L}{1,2}|за (?:уточн|потвърж|опред)\\p{L}{3,9}|(?:да се|предстои да се) (?:уточни|определи|потвърди|избере)|по договаряне',
    '(?:treba |potrebno )?(?:potvrditi|utvrditi|odrediti|definirati|definisati|razjasniti|potrditi)|za (?:potvrdu|potrditev|odrediti|določiti)|(?:bit će|biće) (?:potvrđen|određen|definiran|definisan)o|še ni določeno|po dogovoru|по договору|треба (?:потврдити|одредити)',
    'de (?:confirmat|stabilit|definit|clarificat|determinat|verificat|precizat|ales)|în așteptare|neconfirmat|conform înțelegerii',
    '(?:még )?(?:tisztázandó|egyeztetendő|meghatározandó|pontosítandó|megerősítendő|egyeztetés alatt|kiválasztandó)|(?:megerősítésre|jóváhagyásra) vár|megegyezés szerint',
    '(?:daha sonra |sonra(?:dan)? )?(?:belirlenecek|onaylanacak|netleşecek|netleştirilecek|kararlaştırılacak|teyit edilecek|doğrulanacak|seçilecek)|(?:onay|teyit) bekliyor|beklemede|(?:henüz )?(?:belirlenmedi|belli değil|onaylanmadı|seçilmedi)',
    '(?:ska(?:ll)? |skal |må |att |at )?(?:bekräftas?|bestämmas?|fastställas?|klargöras|bekræftes|afklares|fastlægges|bestemmes|avklares|bekreftes|fastsettes|defineres|definieras)|(?:afventer|avventer|inväntar)(?: .{3,20})?|(?:ej|ikke) (?:bestämt|fastställt|bekräftat|afklaret|avklart|bestemt|bekræftet|bekreftet)|uafklaret|uavklart|oklart|(?:enligt|efter|etter) (?:överenskommelse|aftale|avtale)',
    'vahviste(?:ttava|taan)|määrite(?:ttävä|tään)|selvitettävä|tarkennetaan|sovitaan|avoin(?:na)?|ei (?:vahvistettu|määritetty)|täpsusta(?:misel|da)|kinnita(?:misel|da)|määramata|kokkuleppel',
    'tiks (?:precizēts|noskaidrots|apstiprināts)|precizējams|jāprecizē|pēc vienošanās|tikslinama|bus (?:patikslinta|nustatyta)|patikslinti|nenustatyta|pagal susitarimą',
    'προς (?:επιβεβαίωση|καθορισμό|διευκρίνιση)|θα (?:επιβεβαιωθεί|καθοριστεί|οριστεί)|εκκρεμεί|κατόπιν συμφωνίας|υπό (?:εξέταση|διερεύνηση)',
    '待(?:供[应應]商|厂家|廠家|厂商|廠商|客[户戶]|用[户戶]|采购|採購)?[确確][认認定]|(?:待|尚?未|需要?|有待|等待?|尚待|还未|還未)(?:进一步|進一步)?(?:[确確][认認定]|定|[选選][型定]?|[补補]充?|核[实實]|[查议議商填核]|商[定议議]|[讨討][论論]|落[实實]|填[写寫]|更新|[评評]估|[询詢][价價]|明[确確]|[决決]定?|指定|[寻尋]找)|面[议議]|另[议議]|[协協]商(?:[确確]定)?',
    '要(?:確認|検討|相談|調整|選定|問い?合わ?せ)|(?:確認|検討|調整|選定|調査|手配|問い?合わ?せ)(?:中|待ち|要)|未(?:確認|決定?|選定|確定|調査|手配)|別途(?:連絡|指定|協議|相談)|後日(?:決定|連絡)|応相談',
    '(?:추후|별도) ?(?:확인|결정|협의|선정|확정|공지)|(?:확인|결정|협의|선정|확정|검토) ?(?:필요|예정|중|요망|대기|요)|미(?:확인|결정|선정|확정)',
    '(?:cần|chờ|sẽ|đang) (?:được )?(?:xác nhận|xác định|làm rõ|bổ sung|cập nhật|chọn)|chưa (?:xác nhận|xác định|chọn|quyết định)|theo thỏa thuận',
    '(?:perlu|akan|belum|menunggu|harus|untuk) (?:di)?(?:konfirmasi|tentukan|klarifikasi|pastikan|pilih|sahkan)|menyusul',
    'รอ(?:การ)?(?:ยืนยัน|ตรวจสอบ|กํ?[ำา]หนด)|ยังไม่(?:กํ?[ำา]หนด|ยืนยัน|ระบุ)|ตามตกลง|पुष्टि (?:बाकी|होनी बाकी|की जानी है)|तय (?:होना बाकी|नहीं|किया जाना है)|निर्धारित किया जाना है',
    '(?:سيتم|يتم|قيد|بانتظار|في انتظار) (?:ال)?(?:تأكيد|تحديد|تأكيده|تحديده)(?: لاحق[اًا]{1,2})?|غير (?:محدد|مؤكد)|حسب الاتفاق|در انتظار تایید|(?:تایید|تعیین|مشخص) نشده|نامشخص|(?:تعیین|مشخص|تایید) (?:می ?شود|خواهد شد)|توافقی',
    'לאישור|(?:טרם|לא) (?:נקבע|אושר|הוגדר)|ייקבע(?: בהמשך)?|ממתין לאישור|ל?בירור|לפי סיכום',
  ].join('|')})$`,
  'u',
); // prettier-ignore

/** Whether a text, in small letters, says of what it stands for that it is still to be settled: "zu klären", 待确认, "по согласованию". */
export const isUndecided = (word: string): boolean =>
  word.length <= 60 && UNDECIDED.test(word.replace(/^[\s(（[【<*?]{1,3}|[\s)）\]】>*?？!！.。…]{1,4}$/gu, ''));
