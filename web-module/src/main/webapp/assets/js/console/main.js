// The console works from the server's pages; these modules make it quicker and calmer.
import { moments } from "./moments.js";
import { copying } from "./copying.js";
import { dialogs } from "./dialogs.js";
import { more } from "./more.js";
import { editor } from "./editor.js";
import { players } from "./players.js";
import { live } from "./live.js";

moments(document);
copying(document);
dialogs(document);
more(document);
editor(document);
players(document);
live(document);
