package fangxin.round;

/**
 * Port to the newest issues of forms and pledges; implemented where they are stored. A round begins with what there
 * is.
 */
public interface IssuedForms {
    int newestForm();

    int newestPledge();
}
