package fangxin.platform.config.planted;

/** Names a method as a statement that answers with a text. */
class AnswersWithAText {
    String isNamed() {
        return "name";
    }
}
