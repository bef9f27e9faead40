package fangxin.consultation;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** What is asked of bodies, what is ready for a meeting, and the meetings, to be taken along. */
@ApplicationScoped
class ConsultationRosters {
    @Inject
    ConsultationDesk desk;
    @Inject
    MeetingDesk meetings;

    @Produces
    Roster<ConsultationDesk.Asked> asked() {
        return Roster.<ConsultationDesk.Asked>of("opinions", "consultation.list.mine",
                filters -> desk.askedOfMe().stream())
                .column("office.shop", ConsultationDesk.Asked::signName)
                .column("consultation.list.merchant", ConsultationDesk.Asked::merchant)
                .column("candidacy.reference", ConsultationDesk.Asked::reference)
                .words("consultation.list.kind", "consultation.kind.", ConsultationDesk.Asked::kind)
                .column("consultation.reply.from", ConsultationDesk.Asked::office)
                .column("consultation.list.ends", ConsultationDesk.Asked::endsOn)
                .words("consultation.list.state", "consultation.answer.", ConsultationDesk.Asked::answer);
    }

    @Produces
    Roster<ConsultationDesk.Running> running() {
        return Roster.<ConsultationDesk.Running>of("consultations", "consultation.list.running",
                filters -> desk.running().stream())
                .column("consultation.list.case", ConsultationDesk.Running::signName)
                .column("candidacy.reference", ConsultationDesk.Running::reference)
                .words("consultation.list.kind", "consultation.kind.", ConsultationDesk.Running::kind)
                .column("consultation.list.ends", ConsultationDesk.Running::endsOn)
                .column("consultation.roster.asked", ConsultationDesk.Running::asked)
                .column("consultation.roster.answered", ConsultationDesk.Running::answered)
                .column("consultation.roster.objections", ConsultationDesk.Running::objections);
    }

    @Produces
    Roster<ConsultationDesk.Ready> ready() {
        return Roster.<ConsultationDesk.Ready>of("ready", "consultation.list.ready", filters -> desk.ready().stream())
                .column("consultation.list.case", ConsultationDesk.Ready::signName)
                .column("consultation.list.merchant", ConsultationDesk.Ready::merchant)
                .column("candidacy.reference", ConsultationDesk.Ready::reference)
                .words("registry.facet.grade", "criteria.grade.", ConsultationDesk.Ready::grade)
                .column("candidacy.due", ConsultationDesk.Ready::dueOn);
    }

    @Produces
    Roster<MeetingDesk.Line> meetings() {
        return Roster.<MeetingDesk.Line>of("meetings", "consultation.meeting", filters -> meetings.meetings().stream())
                .column("consultation.meeting.heldOn", MeetingDesk.Line::heldOn)
                .column("consultation.meeting.round", MeetingDesk.Line::round)
                .column("consultation.meeting.place", MeetingDesk.Line::place)
                .column("consultation.meeting.chair", MeetingDesk.Line::chair)
                .column("consultation.roster.invited", MeetingDesk.Line::invited)
                .column("consultation.roster.attended", MeetingDesk.Line::attended)
                .column("consultation.roster.passed", MeetingDesk.Line::passed)
                .column("consultation.roster.refused", MeetingDesk.Line::refused);
    }
}
