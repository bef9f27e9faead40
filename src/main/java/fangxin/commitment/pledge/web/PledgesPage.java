package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.PublicCommitmentService.PublicCommitment;
import fangxin.platform.persistence.AsOf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Public page that lists the pledges in their public period, those that end first before the others. */
@Named
@RequestScoped
public class PledgesPage {
    @Inject
    PublicCommitments published;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private List<PublicCommitment> commitments;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        pages = Math.max(1, Math.ceilDiv(published.count(), PublicCommitments.SIZE));
        commitments = published.inPublicPeriod((page - 1) * PublicCommitments.SIZE);
    }

    /**
     * Returns the time of the stored copy that the page shows while the database does not answer; null if the pledges
     * are current.
     */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<PublicCommitment> getCommitments() {
        return commitments;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
