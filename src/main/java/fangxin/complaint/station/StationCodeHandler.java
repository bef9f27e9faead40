package fangxin.complaint.station;

import fangxin.naming.title.ParticularChange;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleParticular;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Observer of titles whose holder has a new credit code (个转企): its stations take the new code over, by which their
 * staff and their shops find them.
 */
@ApplicationScoped
class StationCodeHandler implements TitleChangeHandler {
    @Inject
    StationRepository stations;

    @Override
    public void changed(Title title) {
        // a conferred, suspended or ended title leaves the stations of its holder as they are
    }

    @Override
    public void particularChanged(Title title, ParticularChange change) {
        if (change.particular() == TitleParticular.CREDIT_CODE) {
            stations.lockOf(change.before()).forEach(station -> station.followCode(change.after()));
        }
    }
}
