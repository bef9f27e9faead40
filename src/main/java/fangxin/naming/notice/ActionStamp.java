package fangxin.naming.notice;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;

/** Value of who takes an act, such as a change of a title or a document, and the moment. */
public record ActionStamp(Actor actor, BusinessMoment moment) {}
