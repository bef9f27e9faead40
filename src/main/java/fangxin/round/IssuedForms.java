package fangxin.round;

/** How far forms and pledges have been issued; answered by whoever keeps them. A round begins with what there is. */
public interface IssuedForms {
    int newestForm();

    int newestPledge();
}
