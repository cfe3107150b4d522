// What makes pages quicker to use where scripts run; everything works without them. Each module looks for the elements
// it serves and does nothing on pages that have none.
import './inplace.js';
import './sending.js';
import './search.js';
import './autosave.js';
import './colleagues.js';
import './composer.js';
import './drafts.js';
import './files.js';
import './keys.js';
import './live.js';
import './menus.js';
import './messages.js';
import './numbers.js';
import './orderchoice.js';
import './posts.js';
import './related.js';
import './reply.js';
import './similar.js';
import './timezone.js';
import './waiting.js';
