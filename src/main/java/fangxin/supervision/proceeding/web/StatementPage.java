package fangxin.supervision.proceeding.web;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.proceeding.HolderProceedingView;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.StatementService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;

/**
 * Public page at the address in a message, on which the holder of a title states its view without signing in;
 * stateless, it works without script. Pictures are stored before the text is checked, so that a refused form keeps
 * them.
 */
@Named
@RequestScoped
public class StatementPage {
    @Inject
    StatementService service;

    @Inject
    RateLimiter limit;

    /** Request parameters of the page to which the address is forwarded, with the token of its path. */
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private String token;
    private HolderProceedingView asked;
    private String statement;
    private List<Part> uploads;

    @PostConstruct
    void read() {
        token = parameters.get("token");
    }

    public String submit() {
        limit.count(
                "statement/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().statements());
        StatementInput input = new StatementInput(statement);
        if (uploads != null && !input.repeats(getAsked())) {
            uploads.stream()
                    .filter(UploadedFiles::isChosen)
                    .forEach(part ->
                            UploadedFiles.read(part, (name, content) -> service.addPicture(token, name, content)));
        }
        asked = service.state(token, input);
        return null;
    }

    /** Returns the proceeding, which the page shows first: an unknown address answers 404 before the user types. */
    public HolderProceedingView getAsked() {
        if (asked == null) {
            asked = service.findByToken(token);
        }
        return asked;
    }

    /** Returns the reason of the last day while a statement can be sent, else null. */
    public DeadlineReason getReason() {
        return getAsked().isOpen() ? service.deadline(token) : null;
    }

    public String getToken() {
        return token;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
