package fangxin.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fangxin.testing.http.Http;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/**
 * A signed-in account that works without a mouse: it reaches each link, field and button by Tab, and uses it by Enter,
 * Space, arrows and characters. At every stop on the way the focus must be visible and not covered by something else.
 */
public final class KeyboardUser {
    /** More stops than any page has; a keyboard trap would need them all. */
    private static final int MOST_STOPS = 600;

    private static final int MOST_CHOICES = 400;

    /**
     * Script that returns the fault of the focus at the present stop; the body has the focus between two rounds of the
     * page.
     */
    private static final String HIDDEN = """
        () => {
          const stop = document.activeElement;
          if (stop === document.body) return '';
          const style = getComputedStyle(stop);
          const named = stop.outerHTML.slice(0, 120);
          if (style.outlineStyle === 'none' || !(parseFloat(style.outlineWidth) > 0)) return 'no outline: ' + named;
          const points = [...stop.getClientRects()].flatMap(box => [0.1, 0.5, 0.9].flatMap(
              x => [0.2, 0.5, 0.8].map(y => [box.left + x * box.width, box.top + y * box.height])));
          const seen = points.some(([x, y]) => {
            const hit = document.elementFromPoint(x, y);
            return hit && (stop.contains(hit) || hit.contains(stop));
          });
          return seen ? '' : 'covered: ' + named;
        }""";

    private final Page page;

    public KeyboardUser(Chromium chromium, String account) {
        page = chromium.someone("zh", Chromium.WIDE).newPage();
        page.onFileChooser(dialog -> {}); // from now on no dialog opens outside of the page
        page.navigate("/login");
        type("[id='byPassword:username']", account);
        type("[id='byPassword:password']", Http.passwordOf(account));
        press("[id='byPassword:enter']", "Enter");
        page.waitForURL(address -> !pathOf(address).equals("/login"));
    }

    public Page page() {
        return page;
    }

    /** Opens an address, as from a message. */
    public void open(String address) {
        page.navigate(address);
    }

    /** Presses a link or a button that leads to another page. */
    public void follow(String selector, String path) {
        press(selector, "Enter");
        page.waitForURL(address -> pathOf(address).equals(path));
    }

    public void press(String selector, String key) {
        focus(selector);
        page.keyboard().press(key);
    }

    public void type(String selector, String text) {
        focus(selector);
        page.keyboard().type(text);
    }

    /** Presses a button that leads to another address, which may be that of the same page with other parameters. */
    public void leave(String selector) {
        String before = page.url();
        press(selector, "Enter");
        page.waitForURL(address -> !address.equals(before));
    }

    /** Chooses one of the radio buttons of a name by the arrows, or by Space where it has the focus already. */
    public void choose(String name, String value) {
        focus("input[name='" + name + "']");
        arrowTo(name, () -> isFocused("[value='" + value + "']"), value);
        if (!isFocused(":checked")) {
            page.keyboard().press("Space");
        }
    }

    /** Chooses an option of a list that stays closed, by the arrows. */
    public void select(String selector, String value) {
        focus(selector);
        arrowTo(selector, () -> page.locator(selector).inputValue().equals(value), value);
    }

    private void arrowTo(String what, BooleanSupplier there, String value) {
        for (int pressed = 0; !there.getAsBoolean(); pressed++) {
            assertThat(pressed).as(what + " " + value).isLessThan(MOST_CHOICES);
            page.keyboard().press("ArrowDown");
        }
    }

    /**
     * Types a day into a date field, whose parts are in the order of the language that the browser was installed in: year,
     * month, day or month, day, year.
     */
    public void type(String selector, LocalDate day) {
        String monthAndDay = "%02d%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        String year = String.valueOf(day.getYear());
        type(selector, monthAndDay + year);
        if (!page.locator(selector).inputValue().equals(day.toString())) {
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard().type(year);
            page.keyboard().press("ArrowRight"); // a year may have more digits
            page.keyboard().type(monthAndDay);
        }
        assertThat(page.locator(selector).inputValue()).isEqualTo(day.toString());
    }

    /** Presses a field or button that opens the file dialog of the browser, in which files are chosen. */
    public void chooseFile(String button, FilePayload... files) {
        focus(button);
        FileChooser dialog = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        dialog.setFiles(files);
    }

    private void focus(String selector) {
        for (int stops = 0; !isFocused(selector); stops++) {
            assertThat(stops)
                    .as("stops before " + selector + " on " + page.url())
                    .isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
            assertThat(page.evaluate(HIDDEN)).as("focus on " + page.url()).isEqualTo("");
        }
    }

    private boolean isFocused(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private static String pathOf(String address) {
        return URI.create(address).getPath();
    }
}
