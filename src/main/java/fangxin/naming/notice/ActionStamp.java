package fangxin.naming.notice;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;

/** Value: who changes a title or an official document, and when. */
public record ActionStamp(Actor actor, BusinessMoment moment) {}
