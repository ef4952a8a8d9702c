package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.interviewplatform.organisation.Brand;
import org.interviewplatform.organisation.BrandColour;
import org.interviewplatform.organisation.BrandingDraft;
import org.interviewplatform.organisation.BrandingService;
import org.interviewplatform.organisation.Logo;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Behind branding.xhtml and logo.xhtml: how the organisation shows itself to candidates. */
@Named
@RequestScoped
public class BrandingPage {
  private static final String AGAIN = "branding?faces-redirect=true";
  private static final String USUAL = "#1f5fbf";

  private final BrandingService branding;
  private final Browser browser;
  private final Feedback feedback;

  private boolean coloured;
  private String colour = USUAL;
  private String welcome = "";
  private String contact = "";
  private String logo = "";
  private String name = "";
  private @Nullable Part image;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BrandingPage() {
    this(null, null, null);
  }

  @Inject
  BrandingPage(BrandingService branding, Browser browser, Feedback feedback) {
    this.branding = branding;
    this.browser = browser;
    this.feedback = feedback;
  }

  /** Reads how it is now. */
  public void load() {
    Brand brand = branding.brand();
    coloured = brand.colour().isPresent();
    colour = brand.colour().orElse(USUAL);
    welcome = brand.welcome().orElse("");
    contact = brand.contactEmail().orElse("");
    logo = brand.logo().orElse("");
    name = brand.name();
  }

  /** Stores all but the logo. */
  public @Nullable String save() {
    try {
      Optional<BrandColour> wanted =
          coloured ? Optional.of(BrandColour.nearest(colour)) : Optional.empty();
      branding.change(new BrandingDraft(wanted, Optional.of(welcome), Optional.of(contact)));
      wanted
          .filter(nearest -> nearest.adaptedFrom().isPresent())
          .ifPresentOrElse(
              nearest -> feedback.done("branding.darkened", nearest.hex()),
              () -> feedback.done("branding.saved"));
      return AGAIN;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      logo = branding.brand().logo().orElse("");
      return null;
    }
  }

  /** Shows another logo from now on. */
  public String changeLogo() {
    feedback.of(() -> branding.changeLogo(read()), "branding.logo.saved");
    return AGAIN;
  }

  /** Shows no logo any more. */
  public String removeLogo() {
    branding.removeLogo();
    feedback.done("branding.logo.removed");
    return AGAIN;
  }

  /** Answers with the logo itself. */
  public void show() {
    branding.logo().ifPresent(shown -> browser.show(shown.format().contentType(), shown.bytes()));
  }

  /** A byte more than may be, so that the service sees that it is too large. */
  private byte[] read() {
    if (image == null) {
      return new byte[0];
    }
    try (InputStream bytes = image.getInputStream()) {
      return bytes.readNBytes(Logo.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The organisation's name. */
  public String getName() {
    return name;
  }

  /** Names the present logo; empty where there is none. */
  public String getLogo() {
    return logo;
  }

  /** Whether there is a colour of their own. */
  public boolean isColoured() {
    return coloured;
  }

  public void setColoured(boolean coloured) {
    this.coloured = coloured;
  }

  /** As #rrggbb. */
  public String getColour() {
    return colour;
  }

  public void setColour(String colour) {
    this.colour = colour;
  }

  public String getWelcome() {
    return welcome;
  }

  public void setWelcome(String welcome) {
    this.welcome = welcome;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  /** Never sent back to the page. */
  public @Nullable Part getImage() {
    return null;
  }

  public void setImage(@Nullable Part image) {
    this.image = image;
  }
}
