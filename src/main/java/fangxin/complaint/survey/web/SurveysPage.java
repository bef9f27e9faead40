package fangxin.complaint.survey.web;

import fangxin.complaint.survey.SurveyView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the satisfaction surveys that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class SurveysPage {
    @Inject
    ListTable<SurveyView> definition;

    @Inject
    ListTables tables;

    private TableModel<SurveyView> table;

    public TableModel<SurveyView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}
