package fangxin.platform;

/** Fills an empty installation from config/. Seeds run in the order of their number; a filled table is left alone. */
public interface Seed {
    int order();

    void sow();
}
