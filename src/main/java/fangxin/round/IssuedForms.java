package fangxin.round;

/** How far forms and pledges have been issued; implemented where they are stored. A round begins with what there is. */
public interface IssuedForms {
    int newestForm();

    int newestPledge();
}
