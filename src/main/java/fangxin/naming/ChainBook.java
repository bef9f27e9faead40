package fangxin.naming;

/** Where it is written who takes which link of an office's papers of a kind; kept by the administration. */
public interface ChainBook {
    LinkHolders of(String office, Act.Kind kind);
}
