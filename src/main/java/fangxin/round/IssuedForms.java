package fangxin.round;

/**
 * Interface that supplies the newest issues of forms and pledges, with which a round begins; implemented where they
 * are stored.
 */
public interface IssuedForms {
    int newestForm();

    int newestPledge();
}
