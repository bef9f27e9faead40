package fangxin.procedure.evaluation.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.procedure.evaluation.ScoringService.PendingEvaluation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Faces bean of the table of the candidacies that wait for an evaluator. */
@Named
@RequestScoped
public class PendingEvaluationsPanel {
    @Inject
    ListTable<PendingEvaluation> definition;

    @Inject
    ListTables tables;

    private TableModel<PendingEvaluation> table;

    public TableModel<PendingEvaluation> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}
