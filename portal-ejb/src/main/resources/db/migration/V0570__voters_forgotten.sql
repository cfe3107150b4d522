-- Votes of visitors stay, but who they were is forgotten: it was kept as a hash that can be found again by trying.
update article_vote set voter_key = 'former:' || id where voter_key like 'visitor:%';
