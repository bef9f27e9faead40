package fangxin.naming.notice;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;

/** Actor and moment of a change to a title or an official document. */
public record ActionStamp(Actor actor, BusinessMoment moment) {}
