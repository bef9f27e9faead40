package fangxin.organization.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailTest {
    @TempDir
    Path folder;

    @Test
    void aPictureFromAPhoneIsMadeLightOnceAndOneThatIsLightStaysAsItIs() throws IOException {
        Path photo = picture("photo", 2560, 1920);
        Path light = picture("light", 60, 40);

        Path small = Thumbnail.of(photo);

        assertThat(Files.size(photo)).isGreaterThan(1_000_000);
        assertThat(Files.size(small)).isLessThanOrEqualTo(Thumbnail.LIGHT);
        assertThat(ImageIO.read(small.toFile()).getWidth()).isEqualTo(560);
        assertThat(Thumbnail.of(photo)).isEqualTo(small);
        assertThat(Thumbnail.of(light)).isEqualTo(light);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(3);
        }
    }

    /** A failed attempt leaves no file. */
    @Test
    void whatCannotBeMadeSmallIsShownWhole() throws IOException {
        Path broken = Files.write(folder.resolve("broken"), new byte[(int) Thumbnail.LIGHT + 1]);

        assertThat(Thumbnail.of(broken)).isEqualTo(broken);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(broken);
        }
    }

    /** Every point of another colour: no photo is worse to pack. */
    private Path picture(String name, int width, int height) throws IOException {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                drawn.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        Path file = folder.resolve(name);
        ImageIO.write(drawn, "jpg", file.toFile());
        return file;
    }
}
