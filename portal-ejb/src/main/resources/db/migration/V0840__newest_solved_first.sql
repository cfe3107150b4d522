-- H2 reads an index in its own direction alone: what was solved last stands first in it.
drop index ticket_settled;
create index ticket_settled on ticket (solved_at desc, id desc);
