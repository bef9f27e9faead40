package fangxin.supervision.draw.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.draw.DrawFrame;
import fangxin.supervision.draw.DrawRevisionInput;
import fangxin.supervision.draw.NewDrawInput;
import fangxin.supervision.draw.PublicDrawView;
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
import java.util.Map;
import java.util.stream.Collectors;

/** Page on which an officer enters or revises the frame of a random draw. */
@Named
@ViewScoped
public class RandomDrawFramePage implements Serializable {
    private static final int USUAL_PERCENT = 20;
    private static final int USUAL_PER_PAIR = 20;

    /** Form row of a stratum for which the officer states another number than the share gives. */
    public static class SizeRow implements Serializable {
        private final PublicDrawView.PublishedStratum stratum;
        private Integer size;

        SizeRow(PublicDrawView.PublishedStratum stratum, Integer size) {
            this.stratum = stratum;
            this.size = size;
        }

        public PublicDrawView.PublishedStratum getStratum() {
            return stratum;
        }

        public Integer getSize() {
            return size;
        }

        public void setSize(Integer size) {
            this.size = size;
        }
    }

    @Inject
    RandomDrawService service;

    private String number;
    private Long version;
    private String office;
    private String name;
    private List<String> trades = new ArrayList<>();
    private Integer percent = USUAL_PERCENT;
    private List<SizeRow> sizes = new ArrayList<>();
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
            listStrata();
            return;
        }
        RandomDrawView draw = service.draw(number);
        DrawFrame frame = draw.frame();
        version = draw.version();
        office = draw.office();
        name = frame.name();
        trades = new ArrayList<>(frame.trades());
        percent = frame.percent();
        evaluators = new ArrayList<>(frame.evaluators());
        perPair = frame.perPair();
        randomness = frame.randomness();
        day = frame.day();
        source = frame.source();
        listStrata(stated(frame.sizes()));
    }

    /** Lists the strata of the chosen trades with the share; numbers that were entered stay. */
    public void listStrata() {
        listStrata(sizes.stream()
                .filter(row -> row.size != null)
                .collect(Collectors.toMap(row -> row.stratum.code(), row -> row.size)));
    }

    private void listStrata(Map<String, Integer> entered) {
        sizes = office == null
                ? new ArrayList<>()
                : service.strata(office, trades, percent == null ? USUAL_PERCENT : percent).stream()
                        .map(stratum -> new SizeRow(stratum, entered.get(stratum.code())))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns the numbers of a frame, which has a line with code and number for each stratum. */
    private static Map<String, Integer> stated(String lines) {
        return lines == null
                ? Map.of()
                : lines.lines()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(words -> words.length == 2 && words[1].matches("[0-9]{1,6}"))
                        .collect(Collectors.toMap(
                                words -> words[0], words -> Integer.valueOf(words[1]), (one, later) -> later));
    }

    private String entered() {
        return sizes.stream()
                .filter(row -> row.size != null)
                .map(row -> row.stratum.code() + " " + row.size)
                .collect(Collectors.joining("\n"));
    }

    /** Saves the frame, and leads to the preview. */
    public String save() {
        DrawFrame frame = new DrawFrame(name, trades, percent, entered(), evaluators, perPair, randomness, day, source);
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

    /** Returns the choices for the frame at the selected office. */
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

    public List<SizeRow> getSizes() {
        return sizes;
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
