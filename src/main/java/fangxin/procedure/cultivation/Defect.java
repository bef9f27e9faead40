package fangxin.procedure.cultivation;

/**
 * One thing that an application lacks, told so that the merchant can mend it without asking.
 *
 * @param field       question of the form or code of the evidence that it concerns
 * @param rule        on what ground it is asked for
 * @param example     how it looks when it is right
 * @param todo        what to do
 * @param arisenSince whether it came up only after the last return, so that it could not have been told then
 */
public record Defect(String field, String rule, String example, String todo, boolean arisenSince) {
    public Defect {
        field = InputChecks.tidy(field);
        rule = InputChecks.tidy(rule);
        example = InputChecks.tidy(example);
        todo = InputChecks.tidy(todo);
    }

    void check(InputChecks words, int index) {
        String at = "defects." + index + ".";
        words.needs(at + "field", field, 60)
                .needs(at + "rule", rule, 200)
                .mayHave(at + "example", example, 200)
                .needs(at + "todo", todo, 300);
    }
}
