package org.atrium.platform.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.atrium.platform.brand.LogoFile.InvalidLogoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logos of the data folder, of which the size is read so that nothing moves once they are there. */
class LogoFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 40'/>|128|32",
                "<svg xmlns='http://www.w3.org/2000/svg' width='100px' height='50' viewBox='0 0 1 1'/>|64|32",
                "<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0 1600.4,10'/>|176|1",
                "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='-5 -5 16 16'/>|32|32"
            })
    void svgIsShownInItsShape(String svg, int width, int height) throws Exception {
        LogoImage logo = LogoImage.of(LogoFile.of("logo.svg", svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(logo.shownWidth()).isEqualTo(width);
        assertThat(logo.shownHeight()).isEqualTo(height);
        assertThat(logo.file().type()).isEqualTo("image/svg+xml");
    }

    @Test
    void pngIsShownInItsShape() throws Exception {
        byte[] png = ByteBuffer.allocate(29)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13})
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(640)
                .putInt(160)
                .array();
        LogoImage logo = LogoImage.of(LogoFile.of("logo.png", png));
        assertThat(logo.shownWidth()).isEqualTo(128);
        assertThat(logo.file().type()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logo.svg|<html/>|is no SVG",
                "logo.svg|<svg viewBox='0 0 1 1'/>|is no SVG",
                "logo.svg|<svg xmlns='http://www.w3.org/2000/svg'/>|says no width and height",
                "logo.svg|<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>|says no width and height",
                "logo.svg|not a picture|is no SVG",
                "logo.svg|<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>|is no SVG",
                "logo.png|<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>|is no PNG",
                "logo.gif|GIF89a|is no name"
            })
    void anythingElseIsRefused(String name, String content, String reason) {
        assertThatThrownBy(() -> LogoFile.of(name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidLogoException.class)
                .hasMessageStartingWith(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../logo.svg", "a/logo.svg", ".svg", "..svg", "logo.SVG", "logo", "https://x.example/logo.svg"})
    void otherNamesLeadNowhere(String name) {
        assertThat(LogoFile.isName(name)).isFalse();
    }

    @Test
    void logoOfAnotherSiteNamesItsOrigin() {
        LogoImage logo = LogoImage.at("https://cdn.shop.example:8443/a/logo.svg?v=2", "320x80");
        assertThat(logo.origin()).hasValue("https://cdn.shop.example:8443");
        assertThat(logo.shownWidth()).isEqualTo(128);
    }
}
