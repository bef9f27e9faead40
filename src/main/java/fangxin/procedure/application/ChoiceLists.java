package fangxin.procedure.application;

/** The lists that some questions choose from: trades, streets, offices of the round. */
@FunctionalInterface
interface ChoiceLists {
    boolean has(Question.QuestionType type, String code);
}
