package fangxin.supervision.feed.web;

import fangxin.common.NotFound;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.supervision.feed.FeedEffect;
import fangxin.supervision.feed.FeedKind;
import fangxin.supervision.feed.FeedKindInput;
import fangxin.supervision.feed.FeedKindService;
import fangxin.supervision.feed.FeedKindService.FeedKindsView;
import fangxin.supervision.feed.FeedScope;
import fangxin.supervision.trigger.SupervisionTrigger;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Faces bean of two pages: the list of the kinds of feed, and the form on which an officer of the city's office adds or
 * changes one.
 */
@Named
@ViewScoped
public class FeedKindsPage implements Serializable {
    @Inject
    FeedKindService service;

    private transient FeedKindsView shown;
    private String code;
    private int issue;
    private String newCode;
    private LocalizedInput name = new LocalizedInput();
    private List<String> rules = new ArrayList<>();
    private transient List<EligibilityRules.EligibilityRule> allRules;
    private FeedEffect effect = FeedEffect.ADVERSE;
    private String adverse;
    private FeedScope scope = FeedScope.SUBJECT;
    private Integer maxAge = 7;
    private Integer completeShare = 80;
    private boolean publishable;
    private String trigger;
    private Integer retention = 3;
    private String source = "default";

    public void load() {
        issue = getShown().issue();
        if (!isFresh()) {
            show(shown.kinds().stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(code)));
        }
    }

    private void show(FeedKind kind) {
        name = new LocalizedInput(kind.name());
        rules = new ArrayList<>(kind.rules());
        effect = kind.effect();
        adverse = String.join(",", kind.adverse());
        scope = kind.scope();
        maxAge = kind.maxAge();
        completeShare = kind.completeShare();
        publishable = kind.publishable();
        trigger = kind.trigger();
        retention = kind.retention();
        source = kind.source();
    }

    public String save() {
        FeedKind kind = new FeedKind(
                isFresh() ? newCode : code,
                name.read(),
                rules,
                effect,
                listed(adverse),
                scope,
                maxAge == null ? 0 : maxAge,
                completeShare == null ? 0 : completeShare,
                publishable,
                trigger,
                retention == null ? 0 : retention,
                source);
        service.save(new FeedKindInput(issue, kind));
        PageFunctions.addFlashMessage("feed.kind.saved", PageFunctions.in(kind.name()));
        return "/work/feed_kinds.xhtml?faces-redirect=true";
    }

    private static List<String> listed(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,，、;；\\s]+"))
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    public FeedKindsView getShown() {
        if (shown == null) {
            shown = service.kinds();
        }
        return shown;
    }

    /** Returns whether the form adds a kind instead of changing one. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public List<SupervisionTrigger> getTriggers() {
        return service.triggers();
    }

    public FeedEffect[] getEffects() {
        return FeedEffect.values();
    }

    public FeedScope[] getScopes() {
        return FeedScope.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public LocalizedInput getName() {
        return name;
    }

    /** Returns the conditions and vetoes that a kind can answer. */
    public List<EligibilityRules.EligibilityRule> getAllRules() {
        if (allRules == null) {
            allRules = service.rules();
        }
        return allRules;
    }

    /** Returns the conditions and vetoes that a kind answers. */
    public List<EligibilityRules.EligibilityRule> rules(FeedKind kind) {
        return getAllRules().stream().filter(rule -> kind.answers(rule.code())).toList();
    }

    public List<String> getRules() {
        return rules;
    }

    public void setRules(List<String> rules) {
        this.rules = rules;
    }

    public FeedEffect getEffect() {
        return effect;
    }

    public void setEffect(FeedEffect effect) {
        this.effect = effect;
    }

    public String getAdverse() {
        return adverse;
    }

    public void setAdverse(String adverse) {
        this.adverse = adverse;
    }

    public FeedScope getScope() {
        return scope;
    }

    public void setScope(FeedScope scope) {
        this.scope = scope;
    }

    public Integer getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(Integer maxAge) {
        this.maxAge = maxAge;
    }

    public Integer getCompleteShare() {
        return completeShare;
    }

    public void setCompleteShare(Integer completeShare) {
        this.completeShare = completeShare;
    }

    public boolean isPublishable() {
        return publishable;
    }

    public void setPublishable(boolean publishable) {
        this.publishable = publishable;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String trigger) {
        this.trigger = trigger;
    }

    public Integer getRetention() {
        return retention;
    }

    public void setRetention(Integer retention) {
        this.retention = retention;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
