package fangxin.platform.persistence;

/**
 * Interface by which a feature stores at the start what is missing of its initial data, most of it from config/. Seeds
 * run in the order of their number.
 */
public interface SeedData {
    int order();

    void seed();
}
