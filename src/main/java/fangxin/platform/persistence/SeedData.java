package fangxin.platform.persistence;

/** Fills an empty installation from config/. Seeds run in the order of their number; a filled table is left alone. */
public interface SeedData {
    int order();

    void seed();
}
