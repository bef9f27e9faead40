package fangxin.platform.web;

/** All sentences in English. The name is the one by which a resource bundle is found for a language. */
public class Texts_en extends Texts {
    public Texts_en() {
        super("_en");
    }
}
