-- What the search knows of people's words, by language: words for the same thing, and what people want to do.
create table search_vocabulary (
    language varchar(8) not null,
    version bigint not null,
    synonyms varchar(20000) not null,
    constraint search_vocabulary_key primary key (language)
);

create table search_intent (
    language varchar(8) not null,
    action varchar(20) not null,
    words varchar(8000) not null,
    constraint search_intent_key primary key (language, action),
    constraint search_intent_of_vocabulary foreign key (language) references search_vocabulary (language),
    constraint search_intent_action_known check (action in ('TRACK', 'RETURN', 'CANCEL', 'CHANGE_ADDRESS', 'INVOICE', 'CONTACT', 'SIGN_IN', 'CLOSE_ACCOUNT'))
);

insert into search_vocabulary (language, version, synonyms) values ('en', 0,
'answer, reply, response
app, application
attachment, file
broken, damaged, defective, faulty
call off, cancel
change, edit, modify, alter
cheque, check
colour, color
computer, pc, laptop
copy, duplicate
courier, carrier
create, make, set up
data, details, information
delete, remove, erase, close
delivery, shipping, dispatch
die, death, dead
directory, folder
discount, coupon, voucher, promo
document, doc
download, export, save, backup
e mail, email, mail
exchange, swap, replace
fb, facebook
film, movie
first, oldest, earliest
fix, repair, mend
guarantee, warranty
hide, invisible
internet, online, web
invoice, receipt, bill
late, delayed, overdue, not arrived, never arrived
limit, maximum
log in, login, sign in, signin, log on
log out, logout, sign out, signout
lost, missing, never arrived, not arrived
mail, message
move, transfer
omit, miss, leave out
package, parcel, packet
particular, specific
pay, payment
person, people, someone, somebody, user
phone, telephone, mobile
photo, picture, image
place, location, position, spot
private message, pm
purchase, buy, order
recover, restore, get back
refund, money back, reimbursement
result, hit
return, send back
search, find, locate, look for
see, view, show, display
separate, split, break up
sign up, signup, register
sort, arrange
spare, replacement
stop, disable, turn off
talk, speak
track, trace, follow
url, link
video, clip
way, method
webpage, web page, site, website');

insert into search_intent (language, action, words) values
('en', 'TRACK',
'delivery status
find my order
has my order shipped
has my parcel been shipped
how far is my parcel
is my order on its way
locate my parcel
my order has not arrived yet
order status
shipment status
status of my order
track
track my order
track my parcel
tracking number
when does my order come
when does my parcel arrive
when will I get my order
when will my order arrive
when will my parcel be delivered
where are my things
where is my delivery
where is my order
where is my parcel
where is my shipment
where is my stuff
where''s my order
where''s my parcel
- another broken damaged different delivered half late lost mean means meaning missing never nothing refund return two wrong'),
('en', 'RETURN',
'return
return an item
return an order
return my order
send an item back
send it back
send something back
send this back
start a return
- can''t cannot cant days deadline factory label long money not policy refund repair returned settings when window'),
('en', 'CANCEL',
'call off my order
cancel
cancel an order
cancel my order
cancel my purchase
do not want my order any more
stop my order
- account flight membership newsletter password post subscription'),
('en', 'CHANGE_ADDRESS',
'another address
change my address
change the address
change the delivery address
change the shipping address
different address
I have moved house
send my order to another address
ship my order to another address
ship to another address
wrong address
- e-mail email mac mail web'),
('en', 'INVOICE',
'bill for my order
copy of the invoice
download an invoice
invoice
proof of purchase
receipt
VAT invoice
- accept by company pay paying payment'),
('en', 'CONTACT',
'call customer service
call you
chat with you
complaint
contact
contact support
contact you
customer service
customer support
e-mail address of support
help desk
live chat
opening hours
phone number
reach you
speak to a human
speak to a person
speak to someone
talk to a human
talk to a person
talk to a real person
talk to someone
telephone number
write to support
write to you
- change community delete forgot password post remove update'),
('en', 'SIGN_IN',
'forgot my password
log in
login
new password
reset my password
sign in
- can''t cannot cant problem trouble unable'),
('en', 'CLOSE_ACCOUNT',
'cancel my account
close my account
deactivate my account
delete my account
delete my data
remove my account
unregister
- address community order post thread');
