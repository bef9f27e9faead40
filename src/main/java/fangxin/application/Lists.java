package fangxin.application;

/** The lists that some questions choose from: trades, streets, offices of the round. */
@FunctionalInterface
interface Lists {
    boolean has(Question.Type type, String code);
}
