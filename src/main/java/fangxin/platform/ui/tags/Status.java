package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.Locale;

/** Tag of a status: text, shape and colour. */
@FacesComponent("fangxin.Status")
public class Status extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        write(html, String.valueOf(value("state")), text("label"));
    }

    @Override
    void close(HtmlWriter html) {}

    static void write(HtmlWriter html, String state, String label) throws IOException {
        html.text(" ")
                .open("span", "status " + state.toLowerCase(Locale.ROOT))
                .raw(shape(state))
                .open("span")
                .unbroken(label)
                .close("span")
                .close("span")
                .text(" ");
    }

    private static String shape(String state) {
        String drawn = switch (state) {
            case "VALID", "DONE", "CORRECTED" ->
                "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"currentColor\"/><path d=\"M4.5 8.2l2.4 2.4 4.6-5\""
                        + " fill=\"none\" stroke=\"var(--paper)\" stroke-width=\"1.8\"/>";
            case "ATTENTION", "INCOMPLETE", "TO_CORRECT" ->
                "<path d=\"M8 1.2L15.4 14.6H.6z\" fill=\"currentColor\"/>"
                        + "<path d=\"M8 6v4.2M8 11.4v1.6\" stroke=\"var(--paper)\" stroke-width=\"1.8\"/>";
            case "ENDED", "BLOCKED" ->
                "<rect x=\"1.5\" y=\"1.5\" width=\"13\" height=\"13\" fill=\"currentColor\"/>"
                        + "<path d=\"M4.5 8h7\" stroke=\"var(--paper)\" stroke-width=\"1.8\"/>";
            default -> "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>";
        };
        return "<svg class=\"shape\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\""
                + " focusable=\"false\">" + drawn + "</svg>";
    }
}
