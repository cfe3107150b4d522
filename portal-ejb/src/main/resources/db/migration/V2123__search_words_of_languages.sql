-- What people want to do, as they say it in German, French, Polish, Russian, Arabic and Chinese, and more of how they say it in
-- English. An administrator who has written words of a language keeps them.

update search_intent set words = words || '
where are my goods
where have my things got to
where is the stuff I ordered
what happened to my order
what happened to my parcel
what has become of my parcel
have not received my order
did not get my order
waiting for my order
waiting for my parcel
still waiting for my delivery
my order is missing
my delivery is missing
my order never came
my order never arrived
my order never showed up
my order did not come
my delivery never came
my things never came
my stuff never came
never received my order
never got my order
- from item items part parts piece pieces something'
where language = 'en' and action = 'TRACK'
    and exists (select 1 from search_vocabulary where language = 'en' and version = 0);

update search_intent set words = words || '
take it back
want to return this
give it back
bring something back'
where language = 'en' and action = 'RETURN'
    and exists (select 1 from search_vocabulary where language = 'en' and version = 0);

update search_intent set words = words || '
undo my order
withdraw my order
revoke my order'
where language = 'en' and action = 'CANCEL'
    and exists (select 1 from search_vocabulary where language = 'en' and version = 0);

update search_intent set words = words || '
contact form
customer care
how can I reach you
get in touch
call centre
hotline'
where language = 'en' and action = 'CONTACT'
    and exists (select 1 from search_vocabulary where language = 'en' and version = 0);

update search_intent set words = words || '
do not remember my password
lost my password
I forgot my password'
where language = 'en' and action = 'SIGN_IN'
    and exists (select 1 from search_vocabulary where language = 'en' and version = 0);

update search_intent set words = words || '
need a bill
need the invoice
bill for my purchase'
where language = 'en' and action = 'INVOICE'
    and exists (select 1 from search_vocabulary where language = 'en' and version = 0);

update search_intent set words = replace(words, 'late lost mean means meaning missing never nothing', 'late lost mean means meaning nothing')
where language = 'en' and action = 'TRACK'
    and exists (select 1 from search_vocabulary where language = 'en' and version = 0);

update search_vocabulary set synonyms = replace(synonyms, 'late, delayed, overdue, not arrived, never arrived', 'late, delayed, overdue, not arrived, never arrived, never came, not come, not received, never received, didnt arrive, didnt come, hasnt arrived, hasnt come, never showed up, didnt show up')
where language = 'en' and version = 0;

update search_vocabulary set synonyms = replace(synonyms, 'lost, missing, never arrived, not arrived', 'lost, missing, never arrived, not arrived, never came, not come, never showed up, disappeared, vanished, nowhere')
where language = 'en' and version = 0;

update search_vocabulary set synonyms = synonyms || '
method of payment, payment method, way to pay, ways to pay'
where language = 'en' and version = 0;

insert into search_vocabulary (language, version, synonyms)
select added.language, 0, '' from (values ('de'), ('fr'), ('pl'), ('ru'), ('ar'), ('zh')) as added (language)
where not exists (select 1 from search_vocabulary known where known.language = added.language);

insert into search_intent (language, action, words)
select added.language, added.action, added.words from (values
('de', 'TRACK',
'Bestellstatus
Lieferstatus
Status meiner Bestellung
Status meiner Lieferung
Sendungsnummer
Sendungsverfolgung
Sendung verfolgen
Bestellung verfolgen
Paket verfolgen
Lieferung verfolgen
wo ist meine Bestellung
wo ist meine Lieferung
wo ist meine Sendung
wo ist mein Paket
wo ist mein Päckchen
wo ist meine Ware
wo sind meine Sachen
wo bleibt meine Bestellung
wo bleibt meine Lieferung
wo bleibt mein Paket
wann kommt meine Bestellung
wann kommt meine Lieferung
wann kommt mein Paket
wann wird meine Bestellung geliefert
wann wird mein Paket geliefert
Bestellung noch nicht angekommen
Bestellung nicht erhalten
Lieferung nicht angekommen
Paket nicht angekommen
Paket nicht erhalten
Paket verloren
Ware nicht erhalten
wurde meine Bestellung verschickt
- beschädigt defekt falsch falsche kaputt stornieren'),
('de', 'RETURN',
'Artikel zurückgeben
etwas zurückgeben
Lampe zurückgeben
retournieren
Retoure
Retoure anmelden
Rücksendung
Rückgabe
umtauschen
zurückgeben
zurückschicken
zurücksenden
- Frist Kosten lange Werkseinstellung Werkseinstellungen'),
('de', 'CANCEL',
'Bestellung abbrechen
Bestellung annullieren
Bestellung rückgängig machen
Bestellung stornieren
Bestellung widerrufen
Kauf stornieren
stornieren
Stornierung
- Flug Konto Mitgliedschaft Newsletter'),
('de', 'CHANGE_ADDRESS',
'Adresse ändern
Adresse geändert
Adresse korrigieren
an eine andere Adresse liefern
an eine andere Adresse schicken
andere Adresse
Anschrift ändern
falsche Adresse
falsche Anschrift
ich bin umgezogen
Lieferadresse ändern
neue Adresse
Versandadresse ändern
- E-Mail Mail Mailadresse'),
('de', 'INVOICE',
'Beleg für meine Bestellung
Kaufbeleg
Quittung
Rechnung
Rechnung herunterladen
Rechnung zu meiner Bestellung
Rechnungskopie
- bezahlen Kauf zahlen'),
('de', 'CONTACT',
'Ansprechpartner
Beschwerde
Hotline
Kontakt
Kontakt aufnehmen
Kundendienst
Kundenservice
mit einem Menschen sprechen
mit einem Mitarbeiter sprechen
mit jemandem sprechen
Öffnungszeiten
Support erreichen
Support kontaktieren
Telefonnummer
- ändern löschen'),
('de', 'SIGN_IN',
'anmelden
einloggen
Login
neues Passwort
Passwort vergessen
Passwort zurücksetzen
- Newsletter Retoure Rücksendung'),
('de', 'CLOSE_ACCOUNT',
'Account löschen
Benutzerkonto löschen
Konto auflösen
Konto kündigen
Konto löschen
Konto schließen
Kundenkonto löschen
meine Daten löschen')) as added (language, action, words)
where not exists (select 1 from search_vocabulary known where known.language = added.language and known.version > 0)
    and not exists (select 1 from search_intent known where known.language = added.language);

insert into search_intent (language, action, words)
select added.language, added.action, added.words from (values
('fr', 'TRACK',
'colis en retard
colis pas arrivé
colis pas reçu
colis perdu
commande pas arrivée
commande pas livrée
commande pas reçue
numéro de suivi
où en est ma commande
où est ma commande
où est mon colis
où est ma livraison
où se trouve ma commande
où se trouve mon colis
où sont mes affaires
où sont mes articles
quand arrive ma commande
quand arrive mon colis
quand ma commande sera livrée
quand vais-je recevoir ma commande
quand vais-je recevoir mon colis
statut de ma commande
suivi
suivi de colis
suivi de commande
suivre ma commande
suivre mon colis
- abîmé abîmée annuler cassé cassée endommagé endommagée erreur remboursement'),
('fr', 'RETURN',
'faire un retour
rendre un article
renvoyer un article
renvoyer le produit
renvoyer ma commande
renvoyer mon colis
retour
retourner un article
retourner un produit
retourner ma commande
- délai frais combien'),
('fr', 'CANCEL',
'annulation de commande
annuler
annuler ma commande
annuler mon achat
- abonnement adhésion compte newsletter vol'),
('fr', 'CHANGE_ADDRESS',
'adresse erronée
autre adresse
changer d''adresse
changer l''adresse
corriger l''adresse
j''ai déménagé
livrer à une autre adresse
mauvaise adresse
modifier l''adresse
nouvelle adresse
- courriel e-mail email mail'),
('fr', 'INVOICE',
'copie de la facture
facture
facture de ma commande
justificatif d''achat
preuve d''achat
reçu de ma commande
télécharger ma facture
- payer paiement reçue'),
('fr', 'CONTACT',
'contacter
contacter le support
contacter le service client
joindre le service client
nous contacter
numéro de téléphone
parler à quelqu''un
parler à un conseiller
parler à un humain
parler à une personne
réclamation
service client
service clientèle
vous contacter
vous joindre
- changer supprimer'),
('fr', 'SIGN_IN',
'connexion
me connecter
mot de passe oublié
nouveau mot de passe
réinitialiser mon mot de passe
se connecter
- impossible problème'),
('fr', 'CLOSE_ACCOUNT',
'clôturer mon compte
désactiver mon compte
effacer mes données
fermer mon compte
résilier mon compte
supprimer mes données
supprimer mon compte
- adresse commande')) as added (language, action, words)
where not exists (select 1 from search_vocabulary known where known.language = added.language and known.version > 0)
    and not exists (select 1 from search_intent known where known.language = added.language);

insert into search_intent (language, action, words)
select added.language, added.action, added.words from (values
('pl', 'TRACK',
'kiedy przyjdzie przesyłka
kiedy dotrze przesyłka
gdzie jest moja paczka
gdzie jest moje zamówienie
gdzie jest moja przesyłka
gdzie są moje rzeczy
kiedy dotrze zamówienie
kiedy dotrze paczka
kiedy przyjdzie paczka
kiedy przyjdzie zamówienie
kiedy dostanę paczkę
kiedy dostanę zamówienie
numer przesyłki
numer śledzenia
paczka nie dotarła
paczka nie przyszła
przesyłka nie dotarła
zamówienie nie dotarło
zamówienie nie przyszło
nie dostałem paczki
nie otrzymałem zamówienia
zaginęła paczka
status zamówienia
status przesyłki
śledzenie paczki
śledzenie przesyłki
śledzenie zamówienia
śledzić paczkę
śledzić przesyłkę
śledź
- pieniędzy uszkodzona uszkodzone zły złe zwrot'),
('pl', 'RETURN',
'chcę oddać
oddać produkt
odesłać
odesłać paczkę
odesłać towar
zwrócić
zwrócić produkt
zwrócić towar
zwrot
zwrot towaru
zwrot zamówienia
- długo fabryczne fabrycznych ile koszt pieniędzy pieniądze termin ustawienia ustawień'),
('pl', 'CANCEL',
'anulować
anulować zamówienie
anuluj zamówienie
anulowanie zamówienia
odwołać zamówienie
rezygnuję z zamówienia
zrezygnować z zamówienia
- członkostwo konto lot newsletter'),
('pl', 'CHANGE_ADDRESS',
'błędny adres
inny adres
na inny adres
nowy adres
przeprowadziłem się
zły adres
zmiana adresu
zmienić adres
zmienić adres dostawy
- e-mail email mail mailowy'),
('pl', 'INVOICE',
'faktura
faktura VAT
faktura za zamówienie
paragon
pobrać fakturę
rachunek za zamówienie
- płatności płacić zapłacić'),
('pl', 'CONTACT',
'biuro obsługi klienta
godziny otwarcia
infolinia
kontakt
numer telefonu
obsługa klienta
porozmawiać z człowiekiem
porozmawiać z konsultantem
reklamacja
skontaktować się
skontaktować się z obsługą
- usunąć zmienić'),
('pl', 'SIGN_IN',
'logowanie
nie pamiętam hasła
nowe hasło
przypomnieć hasło
zalogować
zaloguj
zapomniałem hasła
zapomniałam hasła
zresetować hasło
- nie mogę problem'),
('pl', 'CLOSE_ACCOUNT',
'skasować konto
usunąć konto
usunąć moje dane
usunięcie konta
usuń konto
zamknąć konto
zlikwidować konto')) as added (language, action, words)
where not exists (select 1 from search_vocabulary known where known.language = added.language and known.version > 0)
    and not exists (select 1 from search_intent known where known.language = added.language);

insert into search_intent (language, action, words)
select added.language, added.action, added.words from (values
('ru', 'TRACK',
'где мой заказ
где моя посылка
где моя доставка
где мой товар
где мои вещи
где находится заказ
где находится посылка
заказ не пришел
заказ не доставлен
заказ не получил
когда придет заказ
когда придет посылка
когда будет доставка
когда доставят заказ
когда доставят посылку
когда приедет заказ
не пришла посылка
не получил посылку
номер отслеживания
отследить
отследить заказ
отследить посылку
отслеживание
отслеживание заказа
посылка не пришла
посылка потерялась
статус заказа
статус доставки
трек номер
- бракованный тот та то другой возврат деньги деньгами поврежден повреждена сломан сломана'),
('ru', 'RETURN',
'вернуть
вернуть заказ
вернуть товар
возврат
возврат заказа
возврат товара
возвратить товар
обменять товар
оформить возврат
отправить обратно
отправить товар обратно
- деньги денег заводские заводским настройки настройкам срок сколько'),
('ru', 'CANCEL',
'аннулировать заказ
отказаться от заказа
отмена заказа
отменить
отменить заказ
отменить покупку
- подписку рейс рассылку'),
('ru', 'CHANGE_ADDRESS',
'адрес доставки изменить
другой адрес
доставить по другому адресу
изменить адрес
исправить адрес
неверный адрес
неправильный адрес
новый адрес
отправить на другой адрес
поменять адрес
сменить адрес
я переехал
- почты почту электронной электронный'),
('ru', 'INVOICE',
'квитанция
копия чека
скачать счет
счет за заказ
счет на оплату
счет фактура
чек
чек за заказ
- оплатить платить'),
('ru', 'CONTACT',
'горячая линия
жалоба
контакты
написать в поддержку
номер телефона
поговорить с человеком
поговорить с оператором
позвонить вам
связаться с вами
связаться с поддержкой
служба поддержки
часы работы
телефон поддержки
- изменить удалить'),
('ru', 'SIGN_IN',
'войти
войти в аккаунт
войти в личный кабинет
забыл пароль
забыла пароль
новый пароль
сбросить пароль
восстановить пароль
- не могу проблема'),
('ru', 'CLOSE_ACCOUNT',
'закрыть аккаунт
закрыть учетную запись
удалить аккаунт
удалить мои данные
удалить профиль
удалить учетную запись
удалить личный кабинет')) as added (language, action, words)
where not exists (select 1 from search_vocabulary known where known.language = added.language and known.version > 0)
    and not exists (select 1 from search_intent known where known.language = added.language);

insert into search_intent (language, action, words)
select added.language, added.action, added.words from (values
('ar', 'TRACK',
'أتتبع طلبي
أتتبع الشحنة
أين طلبي
أين طلبيتي
أين شحنتي
أين طردي
أين الطلب
أين الطرد
أين الشحنة
وين طلبي
وين شحنتي
فين طلبي
فين الأوردر
أين أغراضي
متى يصل طلبي
متى تصل شحنتي
متى يصل الطرد
متى يتم توصيل طلبي
لم يصل طلبي
لم تصل شحنتي
لم يصل الطرد
لم أستلم طلبي
لم أستلم الطرد
ضاع الطرد
تتبع
تتبع الطلب
تتبع طلبي
تتبع الشحنة
تتبع الطرد
رقم التتبع
حالة الطلب
حالة طلبي
حالة الشحنة
- استرداد تالف تالفة خاطئ خطأ مكسور مكسورة'),
('ar', 'RETURN',
'إرجاع
إرجاع الطلب
إرجاع منتج
إرجاع المنتج
أرجع المنتج
أريد إرجاع
أعيد المنتج
إعادة المنتج
إعادة الطلب
استبدال المنتج
ارجاع السلعة
- المصنع المال المبلغ ضبط كم مدة'),
('ar', 'CANCEL',
'إلغاء الطلب
إلغاء طلبي
إلغاء الشراء
إلغاء طلب
ألغي طلبي
ألغي الطلب
- الاشتراك اشتراك حسابي رحلة'),
('ar', 'CHANGE_ADDRESS',
'تغيير العنوان
تغيير عنوان التوصيل
تغيير عنوان الشحن
تعديل العنوان
تعديل عنوان التوصيل
عنوان آخر
عنوان جديد
عنوان خاطئ
العنوان خطأ
العنوان غير صحيح
انتقلت إلى عنوان
- الإلكتروني البريد إيميل الايميل'),
('ar', 'INVOICE',
'فاتورة
الفاتورة
فاتورة الطلب
فاتورة طلبي
نسخة الفاتورة
تحميل الفاتورة
إيصال
إيصال الشراء
- الدفع دفع'),
('ar', 'CONTACT',
'اتصل بكم
أتواصل معكم
الاتصال بكم
التحدث مع شخص
التحدث مع موظف
التحدث إلى شخص
التواصل معكم
الدعم الفني
خدمة العملاء
خدمة الزبائن
رقم الهاتف
ساعات العمل
شكوى
أكلم شخص
- حذف تغيير'),
('ar', 'SIGN_IN',
'تسجيل الدخول
نسيت كلمة المرور
نسيت كلمة السر
نسيت الرقم السري
كلمة مرور جديدة
إعادة تعيين كلمة المرور
- مشكلة'),
('ar', 'CLOSE_ACCOUNT',
'أغلق حسابي
أحذف حسابي
حذف حسابي
حذف الحساب
إغلاق حسابي
إغلاق الحساب
حذف بياناتي
إلغاء حسابي')) as added (language, action, words)
where not exists (select 1 from search_vocabulary known where known.language = added.language and known.version > 0)
    and not exists (select 1 from search_intent known where known.language = added.language);

insert into search_intent (language, action, words)
select added.language, added.action, added.words from (values
('zh', 'TRACK',
'订单 什么时候
包裹 什么时候
快递 什么时候
東西 哪裡
東西 還沒
订单 哪里
订单 哪儿
订单 在哪
订单 状态
订单 还没
订单 没到
订单 没收到
包裹 哪里
包裹 哪儿
包裹 在哪
包裹 还没
包裹 没到
包裹 没收到
包裹 没有
包裹 丢了
快递 哪里
快递 哪儿
快递 在哪
快递 还没
快递 没到
快递 单号
快递 没收到
东西 哪里
东西 在哪
东西 还没到
货物 哪里
什么时候 发货
什么时候 送到
物流 查询
查询 物流
物流 信息
物流
查 快递
查询 快递
查询 订单
跟踪 订单
跟踪 包裹
追踪 订单
追踪 包裹
追踪
运单号
訂單 哪裡
訂單 在哪
訂單 狀態
訂單 還沒
包裹 哪裡
包裹 沒收到
物流 查詢
追蹤 訂單
追蹤 包裹
- 坏了 破损 损坏 退款 错了'),
('zh', 'RETURN',
'退货
退換
退换
换货
退回 商品
退回 东西
寄回
退貨
退掉
- 多久 几天 出厂 期限 天内 运费 政策 率怎'),
('zh', 'CANCEL',
'取消 订单
取消 购买
取消 訂單
撤销 订单
不要 订单
不想要 订单
- 航班 会员 订阅'),
('zh', 'CHANGE_ADDRESS',
'修改 地址
更改 地址
更换 地址
改 地址
改地址
换地址
地址 写错
地址 错了
地址 填错
其他 地址
另一个 地址
新地址
搬家
寄到 别的 地址
修改 收货地址
更改 收貨地址
- 邮箱 邮件 电子 郵箱'),
('zh', 'INVOICE',
'发票
开发票
收据
發票
收據
购买 凭证
- 付款 支付'),
('zh', 'CONTACT',
'人工
人工 客服
客服
联系 客服
联系 你们
怎么 联系
电话 号码
客服 电话
和人 说话
真人
投诉
营业 时间
聯繫 客服
聯絡 客服
電話 號碼
- 删除 修改'),
('zh', 'SIGN_IN',
'登录
登陆
登入
忘记 密码
忘了 密码
重置 密码
找回 密码
新密码
忘記 密碼
- 无法 不能 不了'),
('zh', 'CLOSE_ACCOUNT',
'注销 账户
注销 账号
注销 帐号
注销 帐户
删除 账户
删除 账号
删除 帐号
删除 帐户
关闭 账户
关闭 账号
删除 我的数据
删除 个人 数据
註銷 帳號
刪除 帳號')) as added (language, action, words)
where not exists (select 1 from search_vocabulary known where known.language = added.language and known.version > 0)
    and not exists (select 1 from search_intent known where known.language = added.language);
