package fangxin.platform.persistence;

/**
 * Initial data of one feature from config/, for an empty installation. Seeds run in the order of their number; a
 * table with rows is left alone.
 */
public interface SeedData {
    int order();

    void seed();
}
