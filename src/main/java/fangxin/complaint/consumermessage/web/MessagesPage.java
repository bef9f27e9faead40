package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page with the messages of consumers of an office, from which an officer publishes masked opinions together. */
@Named
@RequestScoped
public class MessagesPage {
    @Inject
    ListTable<ConsumerMessageView> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    MessageOfficeService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    private TableModel<ConsumerMessageView> table;
    private BusinessMoment now;

    public TableModel<ConsumerMessageView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Publishes the masked texts of the selected opinions, and lists refused ones with the reasons. */
    public String publish() {
        return acts.each(getTable(), "consumermessage.done.published", ticked -> {
            String[] shown = ticked.split("\\|", 2);
            service.publishTogether(shown[0], version(shown));
        });
    }

    /**
     * Returns the value of the check box of a row: number and version of the message; without the version no opinion is
     * published.
     */
    public String tick(ConsumerMessageView row) {
        return row.number() + "|" + row.version();
    }

    /** Returns the version that the page showed; a version that no message has where the form states none. */
    private static long version(String[] shown) {
        return shown.length == 2 && shown[1].matches("[0-9]{1,18}") ? Long.parseLong(shown[1]) : Long.MAX_VALUE;
    }

    public boolean isActing() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }
}
