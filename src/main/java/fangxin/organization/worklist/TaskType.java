package fangxin.organization.worklist;

/** Enum of the types of task that waits for an officer (待办类型). Each type but CASE has one {@link TaskSource}. */
public enum TaskType {
    /** A candidacy at a stage whose next step an agency of the officer takes. */
    CASE,
    /** An open score sheet of a candidacy, for each member of its team. */
    SCORE_SHEET,
    /** A review of an evaluator whose scores are conspicuous. */
    CLOSE_SCORING_REVIEW,
    /** A request for opinions; an agency that does not reply by the last day consents. */
    REPLY_OPINION,
    /** A joint examination, to which every agency must reply. */
    REPLY_EXAMINATION,
    /** Candidacies whose public notice has ended without an open objection and that are in no document yet. */
    DRAFT_DOCUMENT,
    /** An official document that was sent back to its drafter. */
    REDRAFT_DOCUMENT,
    REVIEW_DOCUMENT,
    SIGN_DOCUMENT,
    EXAMINE_OBJECTION,
    /** A revocation whose holder has asked for a review, for officers who took no part in it. */
    REVIEW_REVOCATION,
    /** A merchant whose account no officer has confirmed. */
    CONFIRM_IDENTITY,
    /** A claim of another account to a merchant that is registered. */
    DECIDE_CLAIM,
    /** A rectification that the merchant has reported, or whose day has passed. */
    CLOSE_RECTIFICATION,
    /** A review meeting without minutes, which it needs before it can decide. */
    ADD_MINUTES,
    /** A plaque, not handed over yet, of a valid title that was named here. */
    HAND_OVER_PLAQUE,
    /** A plaque that was demanded back. */
    TAKE_BACK_PLAQUE,
    /** The newest import of an office, if lines of it were not taken. */
    CORRECT_IMPORT,
    /** Candidacies whose notice has ended in a round that the higher level decides, and that are in no batch. */
    PREPARE_REFERRAL,
    /** A batch for the higher level that was prepared and not sent. */
    SEND_REFERRAL,
    /** A round that an officer has proposed, for the second officer who opens it. */
    CONFIRM_ROUND,
    /** A proposed round that the second officer has refused. */
    REVISE_ROUND,
    /** A proposed exception from the share of a composite, for the second officer who grants it. */
    CONFIRM_SHARE_EXCEPTION,
    DECIDE_SHORTFALL,
    /** A share of members that was reached again after the holder had to rectify. */
    CONFIRM_SHORTFALL,
    /** A proposed measure against a title; the office has to ask the holder for its statement. */
    ASK_STATEMENT,
    /** A document that asks a holder for its statement, because no message could be delivered. */
    DELIVER_PAPER,
    /** A measure whose holder was heard, or whose official document was dropped. */
    DECIDE_MEASURE,
    /** A rectification that a signed document ordered. */
    CHECK_RECTIFICATION,
    /** A visit that a member of its team has to make. */
    CONDUCT_VISIT,
    /** A report of a volunteer on an experience visit. */
    DECIDE_VISIT_REPORT,
    /** Tests of pledged returns of this quarter that an office has yet to plan. */
    PLAN_RETURN_TESTS,
    /** A listed visit because of a risk, whose result is to be recorded. */
    CLOSE_RISK_VISIT,
    /** An application at the premises of a revoked title under another credit code. */
    DECIDE_REENTRY_BAN,
    /** A reported change of the particulars of a titled unit. */
    DECIDE_PARTICULARS,
    /** A submitted self-report with answers that an officer has to check. */
    CHECK_SELF_REPORT,
    /** A draw whose list is frozen and that waits for its randomness. */
    ENTER_RANDOMNESS,
    /** A draw whose randomness one officer has entered, for the second officer who draws. */
    CONFIRM_DRAW,
    /** A claim of return that a shop did not answer after the reminder, or did not pay back in time. */
    FOLLOW_UP_RETURN,
    /** A contested refusal of a return whose shop was heard. */
    FIND_ON_REFUSAL,
    /** A consumer's message about an unknown unit. */
    MATCH_MESSAGE,
    /** A report of a consumer on a plaque. */
    CHECK_PLAQUE_REPORT,
    /** An opinion of a consumer in which personal data were found, before it is published. */
    REVIEW_OPINION,
    /** A message of a consumer that a shop did not answer and of which no station is in charge. */
    FOLLOW_UP_SILENT_SHOP,
    /** A cluster of messages of consumers on which no officer has noted a finding. */
    REVIEW_MESSAGE_CLUSTER,
    /** An opinion book or box of a titled unit that has yet to be read this month. */
    READ_OPINION_BOX,
    /** A titled unit whose code was scanned in distant places on one day, or whose plaque consumers call false. */
    REVIEW_DISTANT_SCAN,
    /** Networks of a known region that the city's office has not entered. */
    ENTER_NETWORK_PLACES,
    /** A scheme of advance compensation whose holder has not stated the balance in time. */
    STATE_COMPENSATION,
    /** A scheme of advance compensation whose agreement ends soon. */
    RENEW_COMPENSATION,
    /** A recorded payment of advance compensation, for the second officer who confirms it. */
    CONFIRM_COMPENSATION,
    /** A pledge of rest-assured consumption that waits for the county office. */
    CONFIRM_COMMITMENT,
    /** A pledge that the consumers' association has to confirm. */
    JOIN_COMMITMENT,
    /** An objection to a pledge in its public period. */
    EXAMINE_COMMITMENT,
    /** A pledge whose public period is over, and from whose title something keeps it. */
    CLEAR_COMMITMENT,
    /** An application for renewal that was submitted, or that was not corrected in time. */
    CHECK_RENEWAL,
    /** An accepted renewal that is in no document yet. */
    DRAFT_RENEWAL,
    /** A title whose term ends before its renewal is decided. */
    DRAFT_TRANSITION,
    /** A renewal that the office has not decided although the term has ended, also for the office above. */
    OVERDUE_RENEWAL,
    /** A record of a feed on a business with several premises, of which an officer picks one. */
    MATCH_FEED_RECORD,
    /** An imported file of a feed whose columns or whose completeness an officer has to confirm. */
    CONFIRM_FEED_IMPORT,
    /** A correction of an input of its rating that a holder has requested. */
    ANSWER_RATING_CORRECTION,
    /** A social duty that an officer has recorded, for the second officer who confirms it. */
    CONFIRM_SOCIAL_DUTY,
    /** A rehearsed issue of the rating formula that is not adopted. */
    ADOPT_FORMULA,
    /** An application of a service station or an ODR firm, for the second officer who decides on it. */
    DECIDE_STATION,
    /** A station without activity for the idle days of the terms. */
    CONFIRM_STATION,
    /** A change of the public particulars of a station, for the second officer who decides on it. */
    CONFIRM_STATION_CHANGE,
    /** A proposed grade of a station, for the second officer who decides on it. */
    CONFIRM_STATION_GRADE,
    /** An import of a register of stations, for the second officer who decides on it. */
    CONFIRM_STATION_IMPORT,
    /** A dispute that a station did not settle in time. */
    FOLLOW_UP_STATION_CASE,
    /** A draft of a consumer warning, for the second officer who publishes it. */
    REVIEW_WARNING,
    /** A consumer warning that became a draft again, for its authors. */
    REVISE_WARNING,
    /** A public consumer warning that names a shop by a decision that is not in force any more. */
    WITHDRAW_WARNING,
    /** A complaint that the unit has to accept or refuse. */
    ACCEPT_COMPLAINT,
    /** An accepted complaint whose mediation is to end. */
    MEDIATE_COMPLAINT,
    /** A complaint whose mediation has ended, of which the parties are to be notified. */
    NOTIFY_COMPLAINT,
    /** A complaint that a unit returned, or on which authorities differ, for the receiving office. */
    DISTRIBUTE_COMPLAINT,
    /** A consultation without an answer. */
    ANSWER_CONSULTATION,
    /** A report of an offence that is to be checked. */
    CHECK_OFFENCE_REPORT,
    /** A decision on filing under Order 20, of which a reporter with a contact is to be notified. */
    NOTIFY_REPORTER,
    /** A file of a platform that waits until an officer confirms its columns. */
    CONFIRM_COMPLAINT_FILE,
    /** A difference between the mirror and the platform that its owner clears up. */
    CLEAR_COMPLAINT_DIFFERENCE,
    /** A complainant drawn for a call-back, whom the city's office calls. */
    CALL_COMPLAINANT,
    /** An appeal of a unit against how a case counts in a figure. */
    DECIDE_FIGURE_APPEAL,
    /** A monthly appraisal of complaints whose days of appeals are over. */
    PUBLISH_COMPLAINT_APPRAISAL,
    /** An urging letter whose receipt the handling agency has to confirm. */
    CONFIRM_URGING,
    /** An urging letter that the handling agency has confirmed and has to answer. */
    ANSWER_URGING,
    /** An urging letter that was sent and is not answered. */
    FOLLOW_UP_URGING,
    /** A case that an association has received, to accept, refuse or refer to 12315. */
    ACCEPT_ASSOCIATION_CASE,
    /** An accepted case of an association whose mediation is to end. */
    MEDIATE_ASSOCIATION_CASE,
    /** A case of 12315 whose mediation is entrusted to an association that has not registered it. */
    REGISTER_ENTRUSTED_CASE,
    /** A comparative test with an objection that has no answer. */
    ANSWER_TEST_OBJECTION,
    /** A comparative test whose days of objections are over. */
    PUBLISH_COMPARATIVE_TEST,
    /** A hot spot of complaints that the city's office or that of the district has not assessed. */
    ASSESS_HOT_SPOT,
    /** A draft of a report on complaints that its office has not released. */
    RELEASE_REPORT,
    /** A bad appraisal whose merchant is to be called back. */
    CALL_BACK,
    /** A scan that belongs to no document yet. */
    MATCH_SCAN,
    PUBLISH_EDITION,
    PUBLISH_FORM,
    /** A template that was proposed and is neither in force nor withdrawn. */
    DECIDE_TEMPLATE,
    /** A request to remove lost second factors, for persons who may confirm it. */
    DECIDE_FACTOR_RESET,
    /** Messages that were given up; one task for all of them. */
    RESEND_MESSAGE;

    /** Returns whether the task comes before all others, whatever their last days: the holder waits for the office. */
    public boolean isFirst() {
        return this == OVERDUE_RENEWAL;
    }
}
