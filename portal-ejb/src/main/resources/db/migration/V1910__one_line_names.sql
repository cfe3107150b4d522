-- Names, titles and subjects are one line that reads in the order it is written in; those of before become so.
update account set display_name = coalesce(nullif(trim(regexp_replace(regexp_replace(display_name, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(display_name, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update account set full_name = nullif(trim(regexp_replace(regexp_replace(full_name, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), '')
 where regexp_like(full_name, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update account_address set name = coalesce(nullif(trim(regexp_replace(regexp_replace(name, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(name, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update account_address set line1 = coalesce(nullif(trim(regexp_replace(regexp_replace(line1, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(line1, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update account_address set line2 = nullif(trim(regexp_replace(regexp_replace(line2, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), '')
 where regexp_like(line2, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update account_address set city = coalesce(nullif(trim(regexp_replace(regexp_replace(city, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(city, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update account_address set region = nullif(trim(regexp_replace(regexp_replace(region, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), '')
 where regexp_like(region, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update api_client set name = coalesce(nullif(trim(regexp_replace(regexp_replace(name, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(name, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update faq_category set name = coalesce(nullif(trim(regexp_replace(regexp_replace(name, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(name, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update article_text set title = coalesce(nullif(trim(regexp_replace(regexp_replace(title, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(title, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update forum_category set name = coalesce(nullif(trim(regexp_replace(regexp_replace(name, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(name, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update forum_thread set title = coalesce(nullif(trim(regexp_replace(regexp_replace(title, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(title, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
update ticket set subject = coalesce(nullif(trim(regexp_replace(regexp_replace(subject, '[\u202A-\u202E\u2066-\u2069]+', '', 'g'),
    '[\u0001-\u001F\u007F-\u009F\u2028\u2029]+', ' ', 'g')), ''), '-')
 where regexp_like(subject, '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
