// The console works from the server's pages; these modules make it quicker and calmer.
import { moments } from "./moments.js";
import { copying } from "./copying.js";
import { dialogs } from "./dialogs.js";
import { more } from "./more.js";
import { editor } from "./editor.js";
import { kinds } from "./kinds.js";
import { players } from "./players.js";
import { arrival } from "./arrival.js";
import { live } from "./live.js";
import { utcFields } from "./utc-fields.js";

moments(document);
copying(document);
dialogs(document);
more(document);
editor(document);
kinds(document);
utcFields(document);
players(document);
arrival(document);
live(document);
