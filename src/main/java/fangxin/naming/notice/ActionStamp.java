package fangxin.naming.notice;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;

/**
 * Value: who takes an act, such as a change of a title or a document, and when; verbs of entities take it and store
 * both.
 */
public record ActionStamp(Actor actor, BusinessMoment moment) {}
