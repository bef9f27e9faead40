package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationCaseService.AssociationChoice;
import fangxin.complaint.association.ComparativeTestInput;
import fangxin.complaint.association.ComparativeTestSampleInput;
import fangxin.complaint.association.ComparativeTestService;
import fangxin.complaint.association.ComparativeTestView.ComparativeTestDetails;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Page on which an association drafts a comparative test with its samples, one a line, or revises the draft. */
@Named
@ViewScoped
public class NewAssociationTestPage implements Serializable {
    private static final String BAR = " | ";
    private static final int FIELDS = 4;

    @Inject
    ComparativeTestService service;

    @Inject
    AssociationCaseService cases;

    private String number;
    private Long version;
    private String association;
    private String product;
    private String summary;
    private String samples;

    private List<AssociationChoice> associations;

    public void load() {
        if (number == null) {
            association =
                    getAssociations().isEmpty() ? null : associations.getFirst().code();
            return;
        }
        ComparativeTestDetails details = service.find(number);
        version = details.version();
        association = details.association();
        product = details.test().product();
        summary = details.test().summary();
        samples = IntStream.range(0, details.traders().size())
                .mapToObj(i -> String.join(
                        BAR,
                        details.test().samples().get(i).product(),
                        details.traders().get(i).trader(),
                        String.valueOf(details.traders().get(i).contact()),
                        details.test().samples().get(i).result()))
                .collect(Collectors.joining("\n"));
    }

    public String save() {
        ComparativeTestInput input = new ComparativeTestInput(association, product, summary, parsed(), version);
        ComparativeTestDetails saved = number == null ? service.create(input) : service.revise(number, input);
        PageFunctions.addFlashMessage(
                number == null ? "association.test.done.CREATE" : "association.test.done.REVISE", product);
        return "/work/association_test.xhtml?faces-redirect=true&number="
                + saved.test().number();
    }

    /**
     * Parses lines of product, trader, contact and result, separated by vertical bars; a missing part is refused as
     * required.
     */
    private List<ComparativeTestSampleInput> parsed() {
        return Stream.of(samples == null ? "" : samples)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.copyOf(line.split("[|｜]", FIELDS), FIELDS))
                .map(parts -> new ComparativeTestSampleInput(parts[0], parts[1], parts[2], parts[3]))
                .toList();
    }

    public List<AssociationChoice> getAssociations() {
        if (associations == null) {
            associations = cases.listOwn();
        }
        return associations;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAssociation() {
        return association;
    }

    public void setAssociation(String association) {
        this.association = association;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getSamples() {
        return samples;
    }

    public void setSamples(String samples) {
        this.samples = samples;
    }
}
