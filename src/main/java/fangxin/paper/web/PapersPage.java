package fangxin.paper.web;

import fangxin.Wording;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.paper.RegisterDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The register of document numbers, and the words before them. */
@Named
@ViewScoped
public class PapersPage implements Serializable {
    private static final int SIZE = 30;

    @Inject
    RegisterDesk desk;
    @Inject
    SignedIn signedIn;
    private String words;
    private int page = 1;
    private String kind;
    private String word;
    private transient RegisterDesk.Page shown;
    private transient List<RegisterDesk.Known> series;

    public RegisterDesk.Page getShown() {
        if (shown == null) {
            shown = desk.page(words, (Math.max(1, page) - 1) * SIZE, SIZE);
        }
        return shown;
    }

    public List<RegisterDesk.Known> getSeries() {
        if (series == null) {
            series = desk.series();
        }
        return series;
    }

    public String rename() {
        desk.rename(DocumentResource.kind(String.valueOf(kind).toLowerCase(Locale.ROOT)), word);
        Look.tell("paper.done.renamed");
        return "/work/papers.xhtml?faces-redirect=true";
    }

    public Wording getOffice() {
        return desk.office();
    }

    public boolean isMayRename() {
        return signedIn.actor().holds(Role.COUNTY_OFFICE);
    }

    /** Whether this person issues papers, and takes them back in with their seals. */
    public boolean isMayIssue() {
        return isMayRename() || signedIn.actor().holds(Role.HANDLER);
    }

    public int getPages() {
        return (int) Math.max(1, (getShown().total() + SIZE - 1) / SIZE);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
