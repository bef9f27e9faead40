package fangxin.naming.notice;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;

/** By whom and when something was done to a title or an act. */
public record ActionStamp(Actor actor, BusinessMoment moment) {}
