-- A subject made of an order's number has no signs around that, which nobody can type into one.
update ticket set subject = replace(replace(subject, U&'\2068', ''), U&'\2069', '')
    where subject like U&'%\2068%' or subject like U&'%\2069%';
