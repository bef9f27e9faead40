package fangxin.naming;

import fangxin.calendar.Moment;
import fangxin.identity.Actor;

/** By whom and when something was done to a title or an act. */
record Taken(Actor actor, Moment moment) { }
