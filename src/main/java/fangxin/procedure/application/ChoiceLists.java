package fangxin.procedure.application;

/** Lists that questions choose from: trades, streets, offices of the round. */
@FunctionalInterface
interface ChoiceLists {
    boolean has(Question.QuestionType type, String code);
}
