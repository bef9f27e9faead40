package fangxin.testing.data;

import fangxin.common.RuleViolation;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Merchants, pictures and signatures that do not exist. */
public final class InventedData {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger COUNT = new AtomicInteger(Integer.getInteger("invented.from", 0));

    private InventedData() {}

    /** A shop in the district of Nanguan, different from every other. */
    public static TestShop shop() {
        int n = COUNT.incrementAndGet();
        return new TestShop(
                creditCode(n),
                "长春市南关区试行%d号便利店".formatted(n),
                "试行%d号便利店".formatted(n),
                "SHOP",
                "RETAIL",
                "5212",
                "220102",
                "220102001",
                "长春市南关区自由大路%d号1层".formatted(3000 + n),
                "1990432%04d".formatted(n),
                "林晓禾");
    }

    /** A shop in a street of another district. */
    public static TestShop shopIn(String agency, String street) {
        TestShop shop = shop();
        return placed(shop, agency, street, shop.address());
    }

    /** A shop with another credit code at an address. */
    public static TestShop shopAt(String address) {
        TestShop shop = shop();
        return placed(shop, shop.agency(), shop.street(), address);
    }

    private static TestShop placed(TestShop shop, String agency, String street, String address) {
        return new TestShop(
                shop.creditCode(),
                shop.merchantName(),
                shop.signName(),
                shop.type(),
                shop.trade(),
                shop.industry(),
                agency,
                street,
                address,
                shop.phone(),
                shop.person());
    }

    /** A code of the invented region of registration 220102 with right check characters. */
    public static String creditCode(int n) {
        String head = "92220102MA9%05d".formatted(n);
        return ALPHABET.chars()
                .boxed()
                .flatMap(a -> ALPHABET.chars().mapToObj(b -> head + Character.toString(a) + Character.toString(b)))
                .filter(InventedData::sound)
                .findFirst()
                .orElseGet(() -> creditCode(n + 50_000));
    }

    private static boolean sound(String code) {
        try {
            UnifiedSocialCreditCode.of(code);
            return true;
        } catch (RuleViolation wrong) {
            return false;
        }
    }

    public static byte[] photo(int seed) {
        return encoded(drawn(320, 240, seed), "jpg");
    }

    public static String signature(int seed) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(encoded(drawn(300, 120, seed), "png"));
    }

    private static BufferedImage drawn(int width, int height, int seed) {
        Random random = new Random(seed);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setStroke(new BasicStroke(3));
        IntStream.range(0, 12).forEach(stroke -> {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.drawLine(
                    5 + random.nextInt(width - 10),
                    5 + random.nextInt(height - 10),
                    5 + random.nextInt(width - 10),
                    5 + random.nextInt(height - 10));
        });
        pen.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
