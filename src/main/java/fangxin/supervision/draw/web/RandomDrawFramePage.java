package fangxin.supervision.draw.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.draw.DrawFrame;
import fangxin.supervision.draw.DrawRevisionInput;
import fangxin.supervision.draw.NewDrawInput;
import fangxin.supervision.draw.RandomDrawService;
import fangxin.supervision.draw.RandomDrawService.DrawChoices;
import fangxin.supervision.draw.RandomDrawView;
import fangxin.supervision.draw.RandomnessType;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Page on which an officer enters or revises the frame of a random draw. */
@Named
@ViewScoped
public class RandomDrawFramePage implements Serializable {
    private static final int USUAL_PERCENT = 20;
    private static final int USUAL_PER_PAIR = 20;

    @Inject
    RandomDrawService service;

    private String number;
    private Long version;
    private String office;
    private String name;
    private List<String> trades = new ArrayList<>();
    private Integer percent = USUAL_PERCENT;
    private String sizes;
    private List<String> evaluators = new ArrayList<>();
    private Integer perPair = USUAL_PER_PAIR;
    private RandomnessType randomness = RandomnessType.DICE;
    private LocalDate day;
    private String source;
    private transient List<DrawChoices> choices;

    /** Shows the frame of a draft. */
    public void load() {
        if (number == null) {
            office = getChoices().isEmpty() ? null : getChoices().getFirst().office();
            return;
        }
        RandomDrawView draw = service.draw(number);
        DrawFrame frame = draw.frame();
        version = draw.version();
        office = draw.office();
        name = frame.name();
        trades = new ArrayList<>(frame.trades());
        percent = frame.percent();
        sizes = frame.sizes();
        evaluators = new ArrayList<>(frame.evaluators());
        perPair = frame.perPair();
        randomness = frame.randomness();
        day = frame.day();
        source = frame.source();
    }

    /** Saves the frame, and leads to the preview. */
    public String save() {
        DrawFrame frame = new DrawFrame(name, trades, percent, sizes, evaluators, perPair, randomness, day, source);
        RandomDrawView saved = number == null
                ? service.create(new NewDrawInput(office, frame))
                : service.revise(number, new DrawRevisionInput(version, frame));
        PageFunctions.addFlashMessage(number == null ? "draw.done.CREATE" : "draw.done.REVISE", frame.name());
        return "/work/random_draw.xhtml?faces-redirect=true&number=" + saved.number();
    }

    public List<DrawChoices> getChoices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }

    /** What can be chosen at the office. */
    public DrawChoices getChoice() {
        return getChoices().stream()
                .filter(each -> each.office().equals(office))
                .findFirst()
                .orElseThrow();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getTrades() {
        return trades;
    }

    public void setTrades(List<String> trades) {
        this.trades = trades;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getSizes() {
        return sizes;
    }

    public void setSizes(String sizes) {
        this.sizes = sizes;
    }

    public List<String> getEvaluators() {
        return evaluators;
    }

    public void setEvaluators(List<String> evaluators) {
        this.evaluators = evaluators;
    }

    public Integer getPerPair() {
        return perPair;
    }

    public void setPerPair(Integer perPair) {
        this.perPair = perPair;
    }

    public RandomnessType getRandomness() {
        return randomness;
    }

    public void setRandomness(RandomnessType randomness) {
        this.randomness = randomness;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
