package fangxin.procedure.application;

/**
 * Interface of the function that answers whether a code is in the list from which a question lets the applicant choose:
 * trades, streets or offices of the round.
 */
@FunctionalInterface
interface ChoiceLists {
    boolean has(Question.QuestionType type, String code);
}
